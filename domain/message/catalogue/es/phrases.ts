import type { ByAddress } from '../../tone';
import type { Phrases } from '../format';

export const phrases: ByAddress<Phrases> = {
	formal: {
		greeting: { named: 'Buenos días, {{name}}:', unnamed: 'Buenos días:', letterUnnamed: 'Estimadas señoras, estimados señores:' },
		closing: { friendly: 'Reciba un cordial saludo,', helpful: 'Un cordial saludo,', firm: 'Saludos cordiales,', final: 'Atentamente,' },
		answer: '{{#if byPost}}escríbanos{{else}}responda a este mensaje{{/if}}{{#if contact}} o póngase en contacto con nosotros ({{contact}}){{/if}}',
		help: {
			general: 'Si algo frena el pago, si tiene alguna duda o si no está de acuerdo con la factura y desea reclamar, {{> answer}}. Nos ocuparemos enseguida.',
			healthcare:
				'Si espera la respuesta de su seguro, si no está de acuerdo con la factura y desea reclamar, o si el importe le resulta difícil en este momento, {{> answer}}. Lo trataremos con reserva y buscaremos una solución con usted.',
			professional_services:
				'Si algún concepto necesita explicación, si el trabajo no fue lo que esperaba o si no está de acuerdo con la factura y desea reclamar, {{> answer}}. La persona que trabajó para usted lo revisará.',
			property:
				'Si hay algo que arreglar en el inmueble, si no está de acuerdo con la factura y desea reclamar, o si el importe le resulta difícil en este momento, {{> answer}}. Buscaremos una solución con usted.',
			saas: 'Si el plan o el número de usuarios no es el correcto, o si no está de acuerdo con la factura y desea reclamar, {{> answer}}. Lo corregiremos enseguida.',
			wholesale:
				'Si faltó mercancía o llegó dañada, si necesita la nota de entrega o un número de pedido, o si no está de acuerdo con la factura y desea reclamar, {{> answer}}. Lo aclararemos enseguida.',
		},
		remarks: {
			reliable: 'Usted suele pagar con toda puntualidad, y se lo agradecemos; seguramente esta factura solo se traspapeló.',
			unsure: 'Si la factura o la página de pago dejó alguna duda, bastan unas líneas suyas y le ayudaremos.',
			own_rhythm: 'Si otro día del mes encaja mejor con sus pagos, díganoslo; con gusto acordaremos una fecha.',
			renewal: 'Su suscripción se renueva el {{renewsOn}}. Una vez pagada esta factura, continúa sin que tenga que hacer nada.',
		},
		charges:
			'El total incluye {{#if interest}}{{interest}} de intereses de mora{{/if}}{{#if bothCharges}} y {{/if}}{{#if fixedCharge}}una cantidad fija de {{fixedCharge}} por pago tardío{{/if}}{{#if byContract}}, según lo acordado en el contrato{{/if}}{{#if byLaw}}, tal como prevé la ley{{/if}}.',
		discount: 'Si paga a más tardar el {{discountUntil}}, puede descontar un {{discountPercent}} y pagar {{discountedAmount}}.',
		plan: 'Si le ayuda, puede pagar en {{planParts}} cuotas mensuales de {{#unless planEven}}unos {{/unless}}{{planPart}}. Basta una palabra suya y le enviaremos las fechas.',
		portal: 'Todas sus facturas, y la manera de decirnos cuándo pagará, están aquí: {{portal}}',
		pay: {
			link: 'Puede pagar en línea aquí: {{link}}',
			bank: 'Por transferencia bancaria, con la referencia {{number}}:',
			elsewhere: 'Los datos bancarios figuran en la factura; al pagar, indique por favor la referencia {{number}}.',
		},
		optOut: {
			email: 'Para no recibir más recordatorios en esta dirección, responda STOP{{#if stopLink}} o use este enlace: {{stopLink}}{{else}}.{{/if}}',
			sms: 'Baja: conteste con STOP.',
			whatsapp: 'Para no recibir más mensajes de este tipo, responda STOP.',
		},
		sms: {
			short: '{{company}}: factura {{number}}, {{amount}}, vencimiento {{dueDate}}.',
			pay: 'Pagar: {{link}}',
			payElsewhere: 'Datos bancarios en la factura.',
			contact: 'Dudas o desacuerdo: {{#if contact}}{{contact}}{{else}}conteste a este mensaje{{/if}}',
		},
		whatsapp: {
			pay: 'Para pagar: {{payment}}',
			contact: '¿Tiene alguna duda o desea reclamar algo de la factura? Responda aquí o póngase en contacto con nosotros ({{contact}}) y le ayudaremos con gusto.',
		},
		call: `# Por quién preguntar
{{addressee}}{{#unless personal}} ({{customer}}){{/unless}}. Asegúrese de hablar con la persona correcta antes de mencionar la factura.

# Para empezar
“Buenos días, soy {{caller}}, de {{company}}. ¿Hablo con {{addressee}}? ¿Es un buen momento para usted?”.

# El motivo de la llamada
{{> reason}}

# Escuchar, y después
- Va a pagar: “Muchas gracias. ¿Para qué fecha podemos esperar el pago?”. Anotar fecha e importe, y repetirlos.
- Ya pagó: “Gracias, entonces lo encontraremos. ¿Cuándo fue y con qué referencia?”.
- Algo no está bien, o reclama: “Gracias por decírmelo. Dejo nuestros recordatorios en pausa hasta que se aclare”. Anotar qué no está bien.
- No puede pagarlo todo: “Busquemos entonces una solución. ¿Qué sería posible, y cuándo?”.
- No es la persona: “¿Quién se ocupa de los pagos y cómo puedo hablar con esa persona?”.
- No quiere llamadas: “Por supuesto. ¿Cómo prefiere que nos comuniquemos?”.

# Cómo pagar
{{> pay}}
Para reclamar algo de la factura: en esta misma llamada{{#if contact}} o más tarde ({{contact}}){{/if}}.

# Para terminar
Repetir lo acordado. “Muchas gracias por su tiempo”.

# Buzón de voz: nada más que esto, otros pueden estar escuchando
“Buenos días, soy {{caller}}, de {{company}}, con un mensaje para {{addressee}}. Le agradecería que me devolviera la llamada{{#if contactPhone}} al {{contactPhone}}{{/if}}. Muchas gracias”.`,
		callReason: {
			before_due: '“Le llamo por la factura {{number}} por {{amount}}, que vence el {{dueDate}}. Solo quería asegurarme de que tiene todo lo necesario para pagarla”.',
			friendly: '“Le llamo por la factura {{number}} por {{amount}}, con vencimiento el {{dueDate}}. Quizá solo se traspapeló, o su pago ya está en camino”.',
			helpful: '“Le llamo por la factura {{number}} por {{amount}}, con vencimiento el {{dueDate}}, que sigue pendiente. ¿Hay algún obstáculo en el que pueda ayudarle?”.',
			firm: '“Le llamo por la factura {{number}} por {{amount}}, con vencimiento el {{dueDate}}, que no se ha pagado. Me gustaría acordar con usted una fecha”.',
			final: '“Le llamo por la factura {{number}} por {{amount}}, con vencimiento el {{dueDate}}, que continúa sin pagarse. Antes de que otra persona se haga cargo del caso, me gustaría encontrar una solución con usted. ¿Qué lo impide?”.',
		},
	},
	informal: {
		greeting: { named: 'Hola, {{name}}:', unnamed: 'Hola:', letterUnnamed: 'Hola:' },
		closing: { friendly: 'Un saludo afectuoso,', helpful: 'Un saludo,', firm: 'Un saludo,', final: 'Saludos,' },
		answer: '{{#if byPost}}escríbenos{{else}}responde a este mensaje{{/if}}{{#if contact}} o ponte en contacto con nosotros ({{contact}}){{/if}}',
		help: {
			general: 'Si algo frena el pago, si tienes alguna duda o si no estás de acuerdo con la factura y quieres reclamar, {{> answer}}. Nos ocupamos enseguida.',
			healthcare:
				'Si esperas la respuesta de tu seguro, si no estás de acuerdo con la factura y quieres reclamar, o si ahora mismo el importe te resulta difícil, {{> answer}}. Queda entre nosotros, y buscaremos una solución contigo.',
			professional_services:
				'Si algún concepto necesita explicación, si el trabajo no fue lo que esperabas o si no estás de acuerdo con la factura y quieres reclamar, {{> answer}}. La persona que trabajó para ti lo revisará.',
			property:
				'Si hay algo que arreglar en el inmueble, si no estás de acuerdo con la factura y quieres reclamar, o si ahora mismo el importe te resulta difícil, {{> answer}}. Buscaremos una solución contigo.',
			saas: 'Si el plan o el número de usuarios no es el correcto, o si no estás de acuerdo con la factura y quieres reclamar, {{> answer}}. Lo corregimos enseguida.',
			wholesale:
				'Si faltó mercancía o llegó dañada, si necesitas la nota de entrega o un número de pedido, o si no estás de acuerdo con la factura y quieres reclamar, {{> answer}}. Lo aclaramos enseguida.',
		},
		remarks: {
			reliable: 'Sueles pagar con toda puntualidad (¡gracias!), así que seguramente esta factura solo se traspapeló.',
			unsure: 'Si la factura o la página de pago te dejó alguna duda, escríbenos unas líneas y te ayudamos.',
			own_rhythm: 'Si otro día del mes encaja mejor con tus pagos, dínoslo; con gusto acordamos una fecha.',
			renewal: 'Tu suscripción se renueva el {{renewsOn}}. Una vez pagada esta factura, sigue sola.',
		},
		charges:
			'El total incluye {{#if interest}}{{interest}} de intereses de mora{{/if}}{{#if bothCharges}} y {{/if}}{{#if fixedCharge}}una cantidad fija de {{fixedCharge}} por pago tardío{{/if}}{{#if byContract}}, según lo acordado en el contrato{{/if}}{{#if byLaw}}, tal como prevé la ley{{/if}}.',
		discount: 'Si pagas a más tardar el {{discountUntil}}, puedes descontar un {{discountPercent}}: se queda en {{discountedAmount}}.',
		plan: 'Si te ayuda, puedes pagar en {{planParts}} cuotas mensuales de {{#unless planEven}}unos {{/unless}}{{planPart}}. Basta una palabra tuya y te enviamos las fechas.',
		portal: 'Todas tus facturas, y la manera de decirnos cuándo pagarás, están aquí: {{portal}}',
		pay: {
			link: 'Puedes pagar en línea aquí: {{link}}',
			bank: 'Por transferencia bancaria, con la referencia {{number}}:',
			elsewhere: 'Los datos bancarios están en la factura; al pagar, indica por favor la referencia {{number}}.',
		},
		optOut: {
			email: 'Para no recibir más recordatorios en esta dirección, responde STOP{{#if stopLink}} o usa este enlace: {{stopLink}}{{else}}.{{/if}}',
			sms: 'Baja: contesta con STOP.',
			whatsapp: 'Para no recibir más mensajes de este tipo, responde STOP.',
		},
		sms: {
			short: '{{company}}: factura {{number}}, {{amount}}, vencimiento {{dueDate}}.',
			pay: 'Pagar: {{link}}',
			payElsewhere: 'Datos bancarios en la factura.',
			contact: 'Dudas o desacuerdo: {{#if contact}}{{contact}}{{else}}contesta a este mensaje{{/if}}',
		},
		whatsapp: {
			pay: 'Para pagar: {{payment}}',
			contact: '¿Tienes alguna duda o quieres reclamar algo de la factura? Responde aquí o ponte en contacto con nosotros ({{contact}}) y te ayudamos con gusto.',
		},
		call: `# Por quién preguntar
{{addressee}}{{#unless personal}} ({{customer}}){{/unless}}. Asegúrate de hablar con la persona correcta antes de mencionar la factura.

# Para empezar
“Hola, soy {{caller}}, de {{company}}. ¿Hablo con {{addressee}}? ¿Tienes un momento?”.

# El motivo de la llamada
{{> reason}}

# Escuchar, y después
- Va a pagar: “Genial, gracias. ¿Para qué fecha contamos con el pago?”. Anotar fecha e importe, y repetirlos.
- Ya pagó: “Gracias, entonces lo encontraremos. ¿Cuándo fue y con qué referencia?”.
- Algo no está bien, o reclama: “Gracias por decírmelo. Dejo nuestros recordatorios en pausa hasta que se aclare”. Anotar qué no está bien.
- No puede pagarlo todo: “Busquemos una solución. ¿Qué sería posible, y cuándo?”.
- No es la persona: “¿Quién se ocupa de los pagos y cómo puedo hablar con esa persona?”.
- No quiere llamadas: “Claro. ¿Cómo prefieres que nos comuniquemos?”.

# Cómo pagar
{{> pay}}
Para reclamar algo de la factura: en esta misma llamada{{#if contact}} o más tarde ({{contact}}){{/if}}.

# Para terminar
Repetir lo acordado. “Gracias por tu tiempo”.

# Buzón de voz: nada más que esto, otros pueden estar escuchando
“Hola, soy {{caller}}, de {{company}}, con un mensaje para {{addressee}}. ¿Me devuelves la llamada{{#if contactPhone}} al {{contactPhone}}{{/if}}? Gracias”.`,
		callReason: {
			before_due: '“Te llamo por la factura {{number}} por {{amount}}, que vence el {{dueDate}}. Solo quería asegurarme de que tienes todo lo necesario para pagarla”.',
			friendly: '“Te llamo por la factura {{number}} por {{amount}}, con vencimiento el {{dueDate}}. Quizá solo se traspapeló, o tu pago ya está en camino”.',
			helpful: '“Te llamo por la factura {{number}} por {{amount}}, con vencimiento el {{dueDate}}, que sigue pendiente. ¿Hay algún obstáculo en el que te pueda ayudar?”.',
			firm: '“Te llamo por la factura {{number}} por {{amount}}, con vencimiento el {{dueDate}}, que no se ha pagado. Me gustaría acordar contigo una fecha”.',
			final: '“Te llamo por la factura {{number}} por {{amount}}, con vencimiento el {{dueDate}}, que continúa sin pagarse. Antes de que otra persona se haga cargo del caso, me gustaría encontrar una solución contigo. ¿Qué lo impide?”.',
		},
	},
};
