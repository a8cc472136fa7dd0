import type { TextsOf } from '../format';

/** Un cobro con tarjeta o en cuenta no se completó. El porqué es cosa del cliente y su banco; una tarjeta caducada sí se nombra. */
export const paymentFailed: TextsOf<'payment_failed'> = {
	subjects: [
		'{{company}}: el pago de la factura {{number}} no se completó',
		'Factura {{number}}: datos de pago por revisar',
		'Un pago a {{company}} necesita un momento de atención',
	],
	tones: {
		helpful: {
			formal: {
				body: `Quisimos cobrar {{amount}} por la factura {{number}}, con vencimiento el {{dueDate}}, pero el pago no se completó. {{#if cardExpired}}La tarjeta que tenemos registrada ha caducado.{{else}}El banco no lo autorizó, y eso puede tener muchas causas sin importancia.{{/if}} Con un medio de pago actualizado, se resuelve en un minuto.

{{> remark}}

{{> facts}}

{{> pay}}

Si prefiere pagar de otra manera, o si cree que se trata de un error, díganoslo por favor. {{> help}}`,
				sms: '{{company}}: el pago de {{amount}} (factura {{number}}, vencimiento {{dueDate}}) no se ha completado. ¿Puede revisar sus datos de pago?',
				whatsapp:
					'Buenos días, {{addressee}}. Le escribe {{company}}. El pago de {{amount}} por la factura {{number}}, con vencimiento el {{dueDate}}, no se completó. Puede tener muchas causas sin importancia; con un medio de pago actualizado, se resuelve en un minuto.',
			},
			informal: {
				body: `Quisimos cobrar {{amount}} por la factura {{number}}, con vencimiento el {{dueDate}}, pero no se pudo. {{#if cardExpired}}La tarjeta que tenemos registrada ha caducado.{{else}}El banco no autorizó el pago, y eso puede tener muchas causas sin importancia.{{/if}} Con un medio de pago actualizado, se arregla en un minuto.

{{> remark}}

{{> facts}}

{{> pay}}

¿Prefieres pagar de otra manera, o crees que es un error? Dínoslo. {{> help}}`,
				sms: '{{company}}: el pago de {{amount}} (factura {{number}}, vencimiento {{dueDate}}) no se ha completado. ¿Puedes revisar tus datos de pago?',
				whatsapp:
					'Hola, {{addressee}}. Te escribe {{company}}. El pago de {{amount}} por la factura {{number}}, con vencimiento el {{dueDate}}, no se completó. Puede tener muchas causas sin importancia; con un medio de pago actualizado, se arregla en un minuto.',
			},
		},
	},
};
