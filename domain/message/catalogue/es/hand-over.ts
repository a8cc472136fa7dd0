import type { HandOverTexts } from '../format';

export const handOver: HandOverTexts = {
	subject: 'Para atender: {{customer}}, factura {{number}} ({{amount}})',
	brief: `# Por qué este caso llega a usted
{{#if reason}}{{reason}}

{{/if}}{{advice}}

# La factura
{{> facts}}

{{#if link}}Página de pago: {{link}}
{{/if}}{{#if source}}En la contabilidad: {{source}}{{/if}}

# El cliente
{{customer}}{{#if name}}, {{name}}{{/if}}{{#if customerEmail}}
Correo: {{customerEmail}}{{/if}}{{#if customerPhone}}
Teléfono: {{customerPhone}}{{/if}}{{#if vip}}
Cliente VIP: por favor, con especial cuidado.{{/if}}{{#if lateRate}}
Paga después del vencimiento en el {{lateRate}} de los casos{{#if usualDelay}}, {{usualDelay}} en promedio{{/if}}.{{/if}}
{{#each drivers}}
- {{this}}{{/each}}

{{#if reply}}# Lo último que dijo ({{replyOn}}, {{replyChannel}})
“{{reply}}”

{{/if}}# Qué ha pasado
{{#each events}}
- {{when}}: {{what}}{{else}}
Todavía no hay nada registrado.{{/each}}`,
	advice: {
		reply: 'El cliente ha contestado, y lo que dice necesita a una persona. Leerlo primero, y después responder o llamar; entretanto no sale nada automático.',
		contact: 'Nuestros mensajes no llegan. Buscar la dirección o el número correctos, en la factura, en su sitio web o con una llamada, y corregirlos en la ficha del cliente.',
		promises: 'Dos fechas anunciadas pasaron sin pago. Una llamada vale ahora más que otro mensaje: preguntar qué lo impide, y acordar cuotas si el importe es demasiado.',
		plan: 'Falta una cuota del plan acordado. Llamar antes de que el plan se rompa: la mayoría se salva con una cuota menor o una fecha posterior.',
		silence: 'El último recordatorio quedó sin respuesta. Probar otro camino que los usados hasta ahora, de preferencia una llamada, y decidir después cómo seguir.',
		other: 'El caso no encaja en la secuencia habitual. Ver qué ha pasado y decidir cómo seguir.',
	},
	events: {
		'invoice.issued': 'Factura emitida',
		'reminder.sent': 'Recordatorio {{tier}} enviado, {{channel}}',
		'reminder.opened': 'Mensaje abierto',
		'reminder.clicked': 'Enlace de pago abierto',
		'reminder.bounced': 'Mensaje devuelto: dirección no disponible, {{channel}}',
		'reminder.failed': 'No se pudo enviar el mensaje, {{channel}}',
		'call.attempted': 'Llamada sin respuesta',
		'call.connected': 'Conversación por teléfono',
		'reply.received': 'Respuesta del cliente, {{channel}}',
		'payment.received': 'Pago de {{amount}} recibido',
		'payment.failed': 'Un pago no se completó ({{code}})',
		'promise.made': 'Pago anunciado{{#if amount}}, {{amount}}{{/if}}{{#if date}}, para el {{date}}{{/if}}',
		'promise.kept': 'Se cumplió la fecha anunciada',
		'promise.broken': 'La fecha anunciada pasó sin pago',
		'extension.granted': 'Prórroga concedida{{#if date}} hasta el {{date}}{{/if}}',
		'plan.agreed': 'Cuotas acordadas',
		'dispute.opened': 'Factura reclamada',
		'dispute.resolved': 'Reclamación resuelta',
		'hold.placed': 'En pausa',
		'hold.released': 'Fin de la pausa',
		'consent.revoked': 'Pidió que no se le contacte{{#if channel}}, {{channel}}{{/if}}',
		'approval.granted': 'Se aprobó un recordatorio',
		'approval.denied': 'No se aprobó un recordatorio',
	},
	channels: { email: 'correo electrónico', sms: 'SMS', whatsapp: 'WhatsApp', phone: 'teléfono', letter: 'carta', in_app: 'mensaje en la aplicación' },
};
