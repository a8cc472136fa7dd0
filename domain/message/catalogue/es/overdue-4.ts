import type { TextsOf } from '../format';

/** Unos días después, para quien necesita un empujoncito más: el texto busca qué lo impide. */
export const overdue4: TextsOf<'overdue_4'> = {
	subjects: [
		'Factura {{number}}: ¿podemos ayudar en algo?',
		'Sigue pendiente: factura {{number}} de {{company}}',
		'Factura {{number}} por {{amount}}, vencimiento {{dueDate}}',
	],
	tones: {
		friendly: {
			formal: {
				body: `Le escribimos por la factura {{number}} por {{amount}}, con vencimiento el {{dueDate}}: en nuestra contabilidad sigue pendiente. Sabemos que el día a día no da tregua, así que aquí tiene todo en un solo lugar.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: la factura {{number}} por {{amount}}, con vencimiento el {{dueDate}}, sigue pendiente. ¿Podemos ayudarle en algo?',
				whatsapp:
					'Buenos días, {{addressee}}. Le escribe {{company}}. La factura {{number}} por {{amount}}, con vencimiento el {{dueDate}}, sigue pendiente en nuestros libros. Si podemos ayudarle en algo, díganoslo.',
			},
			informal: {
				body: `Te escribimos por la factura {{number}} por {{amount}}, con vencimiento el {{dueDate}}: en nuestra contabilidad sigue pendiente. Sabemos que el día a día no da tregua, así que aquí tienes todo en un solo lugar.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: la factura {{number}} por {{amount}}, con vencimiento el {{dueDate}}, sigue pendiente. ¿Te ayudamos en algo?',
				whatsapp:
					'Hola, {{addressee}}. Te escribe {{company}}. La factura {{number}} por {{amount}}, con vencimiento el {{dueDate}}, sigue pendiente en nuestros libros. ¿Te ayudamos en algo?',
			},
		},
		helpful: {
			formal: {
				body: `La factura {{number}} por {{amount}}, que vencía el {{dueDate}}, sigue pendiente. La razón suele ser sencilla: una aprobación que falta, una copia perdida, una pregunta que nadie contestó. Díganos cuál es, y nosotros haremos nuestra parte.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: la factura {{number}} por {{amount}}, con vencimiento el {{dueDate}}, sigue pendiente. ¿Hay algo que lo impida? Queremos ayudarle.',
				whatsapp:
					'Buenos días, {{addressee}}. Le escribe {{company}}. La factura {{number}} por {{amount}}, que vencía el {{dueDate}}, sigue pendiente. Si falta una aprobación, una copia o una respuesta, díganoslo y haremos nuestra parte.',
			},
			informal: {
				body: `La factura {{number}} por {{amount}}, que vencía el {{dueDate}}, sigue pendiente. La razón suele ser sencilla: una aprobación que falta, una copia perdida, una pregunta que quedó en el aire. Dinos cuál es, y nosotros hacemos nuestra parte.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: la factura {{number}} por {{amount}}, con vencimiento el {{dueDate}}, sigue pendiente. ¿Algo lo impide? Cuenta con nosotros.',
				whatsapp:
					'Hola, {{addressee}}. Te escribe {{company}}. La factura {{number}} por {{amount}}, que vencía el {{dueDate}}, sigue pendiente. ¿Falta una aprobación, una copia o una respuesta? Dínoslo y hacemos nuestra parte.',
			},
		},
	},
};
