import type { LexiconSource } from './concept';

/** Spanish, of Spain and Latin America. */
export const spanish: LexiconSource = {
	negations: 'no|ni|nunca|jamás|sin|ningún|ninguna|ninguno|nada|tampoco',
	laterNegations: '',
	conditions: 'si|cuando|hasta|tan|una|antes|después|salvo|siempre',
	classes: {
		have: 'he|hemos|ha|han|hice|hicimos|hizo|está|esta|fue|fueron|quedó|están|estaba|había|hace',
		paid: 'pagado|pagada|pagados|pagadas|abonado|abonada|abonados|abonadas|transferido|transferida|liquidado|liquidada|ingresado|ingresada|saldado|saldada|satisfecho|satisfecha|girado|cargado|cobrado|cobrada|depositado|consignado|domiciliado',
		payment: 'pago*|transferencia*|ingreso|abono|depósito|cheque|bizum|giro|dinero|importe|transfer|recibo|consignación|factura*|cuota|remesa',
		goods: 'mercancía*|pedido*|paquete*|material*|producto*|artículo*|servicio*|trabajo*|género|envío*|caja*|palé*|pieza*|obra|instalación|entrega*',
		soon: 'hoy|mañana|lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana|mes|fin|final|finales|principios|mediados|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|quincena|#|pasado|tarde|noche|próximo|próxima',
	},
	phrases: {
		'robot.away': `
			(fuera de la oficina|fuera de oficina|ausente de la oficina|estoy ausente|de vacaciones|de baja (maternal|médica|por)|permiso (de)? (maternidad|paternidad)|de viaje|ausencia)
			(estaré|estoy|estaremos|estamos|me encuentro|nos encontramos|permaneceré) __ (ausente|vacaciones|fuera|oficina|cerrado*|cerrada*|viaje|baja|ausencia)
			(oficina*|tienda|empresa|despacho|centro|fábrica|clínica) __ (cerrad*|permanecerá cerrad*)
			(cerrado por|cerramos por|cierre por|permaneceremos cerrados)
			acceso limitado (a|al)`,
		'robot.return': `
			(regres*|vuelv*|volver*|vuelta|reincorpor*|retorno|incorporar*|reabrimos|reanud*|reapertura) (el|al|a la|a partir|mañana|lunes|martes|miércoles|jueves|viernes|día|me|en|#|de)
			(a mi|a nuestra|a mi) (regreso|vuelta|reincorporación)
			hasta el (día)? (#|lunes|martes|miércoles|jueves|viernes|próximo)`,
		'robot.receipt': `
			(hemos|he) recibido (correctamente)? su (mensaje|solicitud|consulta|correo|petición|email)
			(su|tu) (solicitud|consulta|mensaje|ticket|correo|caso|petición) (ha sido|fue|está|se ha) (recibid*|registrad*|asignad*|creado)
			(gracias por) (contactar*|ponerse en contacto|escribir*|su mensaje|comunicar*|tu mensaje|su correo)
			(acuse de recibo|número de (ticket|caso|incidencia)|ticket)
			(responderemos|contestaremos|atenderemos|atendido|respuesta) __ (plazo|horas|días hábiles|brevedad|laborables)`,
		'robot.automatic': `
			(respuesta|mensaje|correo|contestación) (automátic*|generado automáticamente)
			(no responda|por favor no responda|no conteste|no responder) (a este|este)?
			(generado|enviado) automáticamente
			autorespuesta`,
		'robot.deputy': `
			(en caso de|para) (urgencia*|asuntos urgentes|cualquier urgencia|temas urgentes)
			(en|durante) mi ausencia
			(urgente*) (puede*|contacte*|diríjase|escriba)`,
		'robot.challenge': `
			(verifi*|confirm*) __ (humano|robot|remitente|persona real)
			(antispam|filtro*) __ (enlace|clic)
			(mensaje|correo) (retenido|en espera|en cuarentena)`,
		'robot.undelivered': `
			(no se ha podido|no ha podido|no se pudo|no pudo|imposible|no ha sido posible|no fue posible|no puede) __ (entregar*|entregarse|entregado|enviar|enviarse)
			(error|fallo|fallida|fallido|notificación) (de|en la|del|en|permanente) (entrega|estado|envío|mensaje)
			(no entregado|mensaje devuelto|correo devuelto|rechazado por|mensaje rechazado|undeliverable|aviso de no entrega)
			error permanente`,
		'robot.mailboxFull': `
			(buzón|bandeja|cuota|almacenamiento|espacio) __ (lleno|llena|superado|excedid*|agotado|insuficiente)`,
		'robot.noMailbox': `
			(dirección|destinatario|usuario|buzón|cuenta) __ (desconocid*|no existe|no encontrad*|inexistente|deshabilitad*|inválid*|no válid*)`,
		'robot.delayed': `
			(entrega|mensaje|envío) __ (retras*|demor*|en cola|aplazad*|pendiente)
			(seguir* intentando|se volverá a intentar|se seguirá|aún no ha podido|todavía)`,
		'robot.remittance': `
			(aviso de (pago|transferencia)|orden de pago|detalle de pago|remesa de pago|notificación de pago|comprobante de egreso)
			las siguientes facturas`,
		'legal.lawyer': `
			(abogad*|letrad*|procurador*|bufete|asesoría jurídica|notari*|licenciado|despacho jurídico|gabinete jurídico|gestoría)`,
		'legal.represented': `
			(en nombre y representación|en representación|en nombre) de (mi|nuestro|nuestra|d|don|doña|la|el)? _ (client*|mandante|representad*|mercantil|sociedad)?
			(mi|nuestro|nuestra|mis) (client*|representad*|mandante|abogad*|letrad*|asesor jurídico)
			(representad*|asistid*|asesorad*) por (un|mi|el|la|nuestro)? _ (abogad*|letrad*|bufete)
			(hable*|contact*|diríja*|dirigirse|comuni*|entienda*|trate*|póngase) __ (abogad*|letrad*|bufete|asesoría jurídica)
			(asunto|caso|tema) _ (en manos|llevado|a cargo) (de)? (mi|nuestro|un|los|mis|nuestros)? (abogad*|letrad*|bufete|servicios jurídicos)
			(contratado|puesto en manos|consultado|cursado instrucciones) _ (abogad*|letrad*)`,
		'legal.insolvency': `
			(concurso) (de acreedores|voluntario|necesario|mercantil|sin masa)
			(en concurso|preconcurso|concursal|administrador* concursal*|administración concursal|insolven*|quiebra|bancarrota|suspensión de pagos|liquidación|liquidador*|síndico|segunda oportunidad|exoneración del pasivo|bepi|concurso preventivo|reorganización empresarial|ley 1116|supersociedades|concurso mercantil)
			(juzgado) (de lo mercantil|mercantil|de primera)
			(comunicar|comunicación|insinuar|verificar|presentar) _ créditos
			(disolución|disuelta|extinguida|extinción) (de la)? (sociedad|empresa)?`,
		'legal.cease': `
			(requerimiento|requerimos|requiero|intimamos|intimación|burofax|carta documento|conminamos|emplazamos) (formal*|fehaciente|para|a|que|de|notarial)?
			(acciones (legales|judiciales)|vía judicial|demanda judicial|querella)
			(abstenerse|absténgase|cese inmediato|cesen)`,
		'legal.debtorDied': `
			(fallec*|murió|muerto|muerta|difunt*|defunción|óbito|finad*|descanse en paz|deceso|certificado de defunción)
			(herencia|hereder*|albacea|sucesión|testament*|caudal relicto|causante|herencia yacente)
			(renunci*) _ (herencia|la herencia)`,
		'legal.respite': `
			(moratoria|plan de reestructuración|artículo 583|5 bis|comunicación de negociaciones|acuerdo extrajudicial|mediación concursal|suspensión de ejecuciones|negociación de deudas|persona natural no comerciante)`,
		'legal.reference': `
			(autos|expediente|procedimiento|n ref|s ref|su referencia|nuestra referencia|juzgado|tribunal|auto de|sentencia|boe|colegiad*)
			(muy señor* mío|muy señores míos|muy señores nuestros|por la presente|por medio de la presente)`,
		'optout.stop': `
			[ (stop|alto|baja|basta|para|paren|parad|cancelar|parar|dejen|baja ya|stop ya|stop por favor|baja por favor) ]
			[ (stop|baja) (stop|sms|por favor|ya|mensajes|gracias|x favor)
			(dej*|par*|ces*|basta|dejar) (de|ya de) (enviar*|mandar*|escribir*|llamar*|contactar*|molestar*|textear*|mandarme|enviarme|enviarnos|mensajes|wasaps|notificar*|acosar*)
			(no) (me|nos) (envíen|manden|escriban|llamen|contacten|mandéis|enviéis|escribáis|llaméis|molesten|molestéis|mandes|escribas|llames|envíe|escriba|llame|moleste|mande|contacte|contactéis) (más|nada|nunca|sms|mensajes|por|al|a este|correos|de nuevo|otra vez)?
			(no) (más|mas) (mensajes|sms|correos|llamadas|emails|whatsapp*|wasaps|avisos|contacto|textos)
			(dar*|darme|dad*|denme|deme|solicito|pido|quiero) _ (de)? (la|mi|una)? baja (de|en|la|el|inmediata|como|sms|lista|avisos|comunicaciones|notificaciones|este)`,
		'optout.unsubscribe': `
			(darme de baja|dar de baja|dadme de baja|denme de baja|deme de baja|cancelar (la)? suscripción|desuscri*|anular suscripción|desapunt*)
			(elimin*|borr*|quit*|sac*|retir*|suprim*|tach*) (me|nos|mi|mis|este|ese|nuestro|nuestros|por favor|el|la|del|de|inmediatamente|ya)? __ (número|correo|dirección|lista*|base|teléfono|datos|sistema|móvil|fichero*|contacto*|celular|mail|email|agenda|registros|distribución)
			(quíteme*|quitadme|bórrenme|bórrame|elimínenme|sáquenme|sacadme|quitenme|saquenme|borradme|quítenme|bórreme)
			(lista de (distribución|correo|difusión)|sus listas|su base de datos)`,
		'optout.noContact': `
			(no) (quiero|queremos|deseo|deseamos|autorizo|autorizamos|consiento) (que me|recibir|más|que|ser|ningún|a|el|su|seguir)? _ (contact*|recib*|llam*|mensaje*|comunicacion*|correos|sms|escriban|llamen|molesten|recibiendo|envíen|manden)
			(no volver|no vuelvan|no vuelva|no volváis|nunca más|jamás) (a|me)? (contactar*|escribir*|llamar*|molestar*|enviar*|mandar*|contacten)
			(déjenme|déjeme|dejadme|dejenme|déjame|dejame|déjennos) (en paz|tranquil*)
			(retiro|revoco|retirar|revocar|oposición|me opongo|niego) (mi|el|al|a)? (consentimiento|autorización|tratamiento|que)
			(olvid*|borr*|pierd*) (este|mi|ese) (número|móvil|correo|teléfono)
			(sin) (mi|nuestro) (consentimiento|autorización|permiso)`,
		'optout.channel': `
			(no|ni|nada) (por|al|vía|a mi|de|en) (sms|whatsapp|wasap|teléfono|móvil|este número|correo|este medio|celular|mi móvil|trabajo)
			(sólo|solo|únicamente|exclusivamente|mejor) (por|vía|a través de) (correo|carta|escrito|email|mail|teléfono|correo postal|postal)
			(número|móvil|teléfono|correo|línea|whatsapp) (personal|privado|particular|del trabajo|de trabajo|de empresa)
			(por escrito|correo postal|por carta|correo ordinario) (únicamente|solo|siempre|a partir)?`,
		'optout.erase': `
			(rgpd|lopd|lopdgdd|habeas data|derecho (de|al) (supresión|oposición|olvido|cancelación)|protección de datos|arco|aepd|lista robinson|supresión de (mis|datos)|artículo (17|21))`,
		'optout.blocked': `
			(bloquead*|bloqueo|bloquear|reportad*|reporto|denunciado por spam|spam|marcado como)`,
		'hardship.illness': `
			(enferm*|hospital*|ingresad*|cáncer|quimio*|ictus|infarto|operación|operad*|operar|accidente|lesion*|de baja|depresión|invalidez|discapa*|incapacidad|diálisis|uci|cirugía|diagnostic*|tratamiento|aborto|prematur*|alzheimer|fractur*|derrame|ansiedad|baja médica|embolia|tumor|leucemia)`,
		'hardship.death': `
			(luto|entierro|funeral*|viud*|sepelio|velorio|duelo|enterrar|enterramos|enterré)
			(mi|nuestro|nuestra) (marido|mujer|esposa|esposo|hijo|hija|padre|madre|hermano|hermana|socio|pareja|bebé|papá|mamá|suegr*|abuel*) __ (falleció|murió|muerto|fallecido|perdí|ha muerto|ha fallecido|fallecimiento|muerte|nos dejó)
			(perdí|perdimos|perder|he perdido|hemos perdido|fallecimiento de|muerte de) (a)? (mi|nuestro|nuestra)`,
		'hardship.jobLoss': `
			(paro|desemple*|despedid*|despido|sin trabajo|sin empleo|perdí (el|mi) (trabajo|empleo)|perdido (el|mi) (trabajo|empleo|puesto)|erte|ere|me echaron|me han echado|en la calle|cesante|finiquito|sepe|quedé sin|quedado sin (trabajo|empleo))
			(sin|no) (cobrar|cobro|sueldo|nómina|salario|ingreso*|me pagan)`,
		'hardship.disaster': `
			(inunda*|riada|dana|incendi*|quemad*|quemó|tormenta|granizo|granizada|pedrisco|pedregada|sequía|helada*|robo|robaron|atraco|terremoto|huracán|temporal|sismo|derrumbe|explosión|siniestr*|catástrofe|arras*|destru*|volcán|plaga|lluvias)
			(seguro|aseguradora|perito*|agroseguro|consorcio) _ (no|todavía|aún|tarda*|perit*|dice|espera*|paga)
			(lo)? (hemos|he)? perdido todo`,
		'hardship.cannotPay': `
			(no) (puedo|podemos|podré|podremos|puede|alcanza|llego|llegamos|alcanzamos|voy a poder|vamos a poder|soy capaz|pudimos|me es posible|nos es posible) __ (pagar*|abonar*|hacer frente|afrontar*|asumir*|fin de mes|cubrir*|cumplir|ni)
			(imposible|imposibilidad|incapaz|incapaces) (de|para)? (hacer)? (pagar*|abonar*|hacer frente|afrontar*|pagarles)
			(no) (tengo|tenemos|hay|queda|dispongo|disponemos|cuento) (ni|ya|con|de)? _ (dinero|un duro|euro|céntimo|ingresos|plata|liquidez|peso|fondos|recursos|medios|nada|para comer|un centavo|trabajo|para)
			(sin) (dinero|un duro|ingresos|un céntimo|fondos|blanca|plata|recursos|un peso|nada)
			(cuenta*) (embargad*|bloquead*|a cero|en descubierto|en rojo|en números rojos)
			(embarg*|desahuci*|arruinad*|ruina|en la ruina|endeudad*|agua al cuello|quebrad*|asfixiad*|deudas|números rojos|con lo justo)
			(no sé|no sabemos) (cómo|como|qué|de dónde|ni cómo)`,
		'hardship.poverty': `
			(pensión|pensionista|jubilad*|ayuda*|ingreso mínimo|subsidio|caritas|cáritas|banco de alimentos|cruz roja|madre soltera|familia numerosa|prestación|viudedad|salario mínimo|cobro (una)?|servicios sociales)
			(alquiler|luz|comida|hipoteca|hijos|niños|pañales|medicinas|comer) (o|y|no|antes|me|a mi cargo|primero)`,
		'hardship.business': `
			(situación|momento*|dificultad*|problemas|crisis) (económic*|financier*|muy difícil*|crític*|delicad*|límite|insostenible|desesperad*|grave*|complicad*|de tesorería grave*)
			(negocio|empresa|tienda|bar|restaurante|local|taller|ventas|facturación|actividad) __ (cerrar|cerrado|cierre|hund*|parad*|caído|caída|quebr*|mal|echar el cierre|ruina|cerramos|muerto|persiana)
			(cerrar|cerramos|cierro|echar) (el|la|mi|nuestro|definitivamente|las puertas|la persiana|el cierre|negocio)
			(perdido|perdimos|quebró|cayó) (a)? (nuestro|mi|el) (mayor|principal|único|mejor) (cliente|contrato)
			(nóminas|empleados|trabajadores|sueldos|salarios|plantilla|temporeros) __ (no|pagar|despedir|casa|debo|sin|mandar|atras*)
			(pasando|pasamos|paso|atravesando|atravesamos) (por|un|una|muy|momentos)? _ (mal*|difícil*|apuro*|bache|racha|complicad*|dificultades)`,
		'hardship.plea': `
			(piedad|compasión|misericordia|comprensión|ruego|suplico|humanidad|clemencia|por favor ayud*|apiad*|corazón)
			(vergüenza|desesperad*|angustia*|agobiad*|no sé qué hacer|apenad*|ayúdenme|ayuda|ayúdeme|me da pena|desbordad*|dios)
			(nunca|primera vez|jamás) _ (pasado|debido|dejado|fallado|ocurrido)`,
		'hardship.adviser': `
			(servicios sociales|trabajador* social*|asesor* de deudas|tutor legal|tutela|curador*|cáritas|reunificación|asistente social|mediador)`,
		'hardship.distress': `
			(suicid*|quitarme la vida|no quiero vivir|no puedo más|no aguanto|llor*|divorci*|separación|separad*|violencia|maltrat*|no duermo|insomnio|ansiedad|desesperación|hundid*|abandon*|me dejó|crisis nerviosa)`,
		'dispute.contest': `
			(reclam*|disput*|impugn*|discrep*|rechaz*|desacuerdo|disconform*|oposición|controversia|objet*|no conform*|no procede)
			(no) (estoy|estamos|están|está) (de acuerdo|conforme*|bien|correct*)
			(no) (reconozco|reconocemos|acepto|aceptamos|debo|debemos|corresponde|corresponden|cuadra|cuadran|coincide|coinciden|procede|me cuadra|nos cuadra|adeudo|adeudamos|admit*)
			(error|errónea|erróneo|equivocad*|incorrect*|mal|indebid*|injustificad*|inexact*|abusiv*|inflad*) (en|de|la|el|factura*|cargo|cobro|importe|calculad*|facturad*|precio|cantidad|hecha|está|total|emitida|cobrad*)?
			(factura*|importe|cantidad|cargo|precio|total|cobro|cuenta|iva|suma|cifra) __ (mal|incorrect*|errónea|erróneo|equivocad*|no cuadra|no es correct*|no corresponde|no coincide|no es|demasiado|indebid*|revis*|correg*|rectific*|anul*|error)
			(correg*|rectific*|anul*|modific*|corrijan|anulen|refacturar) (la|el|esta|me|ese|por favor|su|dicha|factura|importe|cargo)
			(no) _ (lo)? (acordad*|pactad*|convenid*|contratad*|solicitad*|pedid*)
			(no) (les|os|le|te)? (debo|debemos|deb*) (nada|ni)`,
		'dispute.amount': `
			(cobrado|facturado|cobran|cobraron|facturan|cobrando|cobráis|cobrar) (de)? (más|demás|doble|demasiado|otra|dos|horas|un precio)
			(presupuesto|precio|acuerdo|contrato|pactado|tarifa|pedido|acordado|oferta) _ (era|es|decía|dice|de|fue|ponía|son|eran|indica) _ (#|€|euros|otro|menos)
			(en vez|en lugar) de
			(descuento|bonificación|rebaja|iva|anticipo|señal) _ (no|falta|prometido|olvid*|aplicad*|pactado|acordado|descont*)
			(recargo*|intereses|gastos|comisión) _ (no|injust*|abusiv*|quitar|indebid*|retir*)
			(horas|cantidad|unidades|kilos|metros) _ (mal|no|de más|incorrect*)
			(sólo|solo|solamente) (#|dos|tres|cuatro|cinco|diez|la mitad|pedí|pedimos|recib*|llegaron|compramos)`,
		'dispute.notReceived': `
			(no|nunca|jamás|aún no|todavía no|sin|nada) (me|nos|ha|han|hemos|he|se|lo|la|les)? (ha|han|hemos|he|haber)? _ (recib*|lleg*|entreg*|apareci*|vino|vinieron|venido|enviado|instalad*|terminad*|hecho|realizad*|acabad*|prestad*|servid*|presentad*|ejecutad*|empezad*)
			(@goods) __ (no|nunca|sin|incomplet*|falta*|a medias) _ (lleg*|recib*|entreg*|complet*|terminad*|acabad*)?
			(falta*|faltan|faltaban|faltaron|incomplet*|a medias|sin terminar|pendiente de entrega|extravi*|perdido)
			(sigo|seguimos|estoy|estamos) esperando (el|la|que|mi|nuestro|los|a)
			(nadie) (vino|ha venido|apareció|se presentó|se ha presentado)
			(dónde|donde) está (mi|el|nuestro) @goods`,
		'dispute.faulty': `
			(defectuos*|rot*|estropead*|dañad*|averiad*|avería|defecto*|mal estado|no sirve|podrid*|caducad*|oxidad*|golpead*|rayad*|fuga|gotea|goteras|desperfecto*|chapuza|garantía|moho|manchad*|quemad*|descosid*|desteñid*|equivocado|no conforme|vicios|tara*|mal hecho|mal acabad*|grietas|humedad*)
			(no) (funciona*|arranca|enciende|va|sirve|cierra|carga|calienta|enfría|anda|encaja*|vale) 
			(mala|pésima|baja) (calidad|instalación|ejecución)
			(talla|color|modelo|producto|artículo|pieza|medida|referencia) (equivocad*|incorrect*|errón*|que no)`,
		'dispute.duplicate': `
			(duplicad*|dos veces|doble|por duplicado|2 veces|repetid*|otra vez lo mismo|segunda vez) (factur*|cobr*|pag*|cargo|la misma|el mismo|esta|recibo)?
			(cobr*|factur*|pag*|cargad*|pasad*) (dos veces|doble|por duplicado|2 veces|otra vez|de nuevo|lo mismo|repetid*)
			(misma factura|mismo recibo|mismo cargo|mismo concepto) _ (ya|dos|otra|dos veces)`,
		'dispute.notOrdered': `
			(no|nunca|jamás|nadie) (he|hemos|ha|nos|lo|me|le|les|yo)? _ (pedido|pedí|pedimos|contrat*|compr*|firm*|solicit*|encarg*|autoric*|autoriz*|sido client*|suscri*|ordenad*|hice ningún|aceptad*|acepté|utilizad*|usad*)
			(no) (soy|somos|fui|he sido) (su|sus|vuestro)? (client*|titular)
			(ningún|ninguna|sin) (pedido|contrato|relación|orden|compra|encargo|acuerdo|consentimiento|suscripción)
			(no) (conozco|conocemos|me consta|nos consta|consta) (esta|este|su|ningún|ninguna|a|esa|en|pedido|contrato)?
			(prueba gratuita|período de prueba)`,
		'dispute.credit': `
			(nota*) de (crédito|abono)
			(abono|rectificativa|reembolso|devolución del dinero|reintegro) (pendiente|prometid*|de|que|no|falta|todavía|por|correspondiente|aún|emit*)?
			(esper*|prometi*|falta*|pendiente*|deben|debéis) _ (abono|nota de crédito|rectificativa|reembolso|devolución)
			(me|nos) (deben|debéis|debe) `,
		'dispute.cancelled': `
			(cancel*|anul*|di de baja|dimos de baja|dado de baja|rescind*|resolv* el contrato|desist*|baja tramitada|baja solicitada|dada de baja|dimos el alta|rescisión) (el|la|mi|en|hace|con|desde|ya|este|nuestro|por|a|ese|tiempo|suscripción|servicio|contrato|pedido)?
			(ya no) (soy|somos|tengo|tenemos|trabaj*|estoy|era|éramos) _ (client*|servicio|socio|abonad*|contrato|alumn*|vuestro)?
			(derecho de) desistimiento
			(preaviso|contrato (terminado|vencido|finalizado|finalizó))`,
		'dispute.returned': `
			(devolv*|devuelt*|devolución|retorn*) (el|la|los|las|todo|mercancía|material|pedido|en|hace|producto*|género|por|al|del|íntegr*|íntegramente|de)?
			(recogi*|recogid*|retirad*) (el|la|los|ustedes|vuestro|por|mensajero|transportista)
			(rechaz*) (la entrega|el pedido|la mercancía|el paquete)`,
		'dispute.identity': `
			(suplant*|robo de identidad|fraude|estafa*|denuncia (policial|en comisaría|interpuesta|puesta)|policía|a mi nombre|guardia civil|usaron mis datos|mis datos|falsific*|comisaría)
			(no) (fui|fue|era|he sido) (yo|mi firma|nosotros|mía)`,
		'dispute.proof': `
			(demuestr*|prueb*|acredit*|justifi*|pruebas|justificante*) (que|de|la|el|me|nos|deuda|lo|esa|primero|antes|dicha|contrato)
			(contrato firmado|albarán firmado|base legal|pedido firmado|presupuesto firmado|con qué base)`,
		'dispute.timeBarred': `
			(prescri*|caducad* la deuda|deuda antigua)
			(de|del|desde|año) (2009|2010|2011|2012|2013|2014|2015|2016|2017|2018)`,
		'dispute.agreement': `
			(su|vuestro|el|tu) (comercial|vendedor|técnico|representante|compañero|repartidor|instalador|encargado|transportista|agente|operario*) _ (dijo|prometi*|asegur*|quedó|confirm*|garantiz*|rompi*|dañ*|acordó|ofreció)
			(prometi*|acord*|asegur*|garantiz*|dijeron|dijisteis|quedamos en|confirmaron|ofreci*) (que|gratis|gratuito|sin cargo|un|el|con|descuento)
			(gratis|gratuit*|sin cargo|sin coste|incluid*|en garantía|cortesía|bonificad*)
			según (el|lo|nuestro) (contrato|presupuesto|acuerdo|acordado|pactado|pedido|convenido)`,
		'dispute.notMine': `
			(no) (es|son|era) (mi|mía|mío|nuestra|nuestro|para|mis|de|nuestras) (factura|deuda|pedido|empresa|cuenta|nosotros|firma|mí|responsabilidad|problema)?
			(otra empresa|otro cliente|otra sociedad|otra persona|empresa equivocada|cliente equivocado)
			(anterior*) (inquilin*|dueñ*|propietari*|titular)`,
		'dispute.setOff': `
			(compens*|descont*|descuento|indemniz*|daños|perjuicios|retener|retendré|retenemos) (de|el|la|con|por|lo|y|del|que|importe|pago|en)?
			(me|nos) (deben|debéis|debe|adeudan)`,
		'dispute.incomplete': `
			(hasta que|mientras|cuando|en cuanto|una vez|antes de) (no)? __ (arregl*|repar*|entreg*|corrij*|termin*|solucion*|resuelv*|abon*|rectific*|envi*|cambi*|acab*|complet*|funcione|llegue|sustituy*|recoj*|aclar*)
			(no|nada) (pagaré|pago|pagaremos|pagamos|pagar|voy a pagar|vamos a pagar|abonaré|haremos el pago) (hasta|mientras|nada|ni|si|lo que)
			(pagaré|pagaremos|pago|abonaremos) (lo que|cuando (esté|funcione|arreglen|entreguen|llegue|terminen|solucionen)|la parte)`,
		'refusal.wont': `
			(no) (voy a|vamos a|pienso|pensamos|quiero|queremos|pagaré|pagaremos|pago|pagamos|voy|abonaré|abonaremos|tengo intención de|le pago|les pago|os pago|os voy a|les voy a) (pagar*|abonar*|nada|ni|un|esto|esa|la|más|eso|esta|dar*|un duro)?
			(me niego|nos negamos|rehúso|rehusamos|negativa|niego) (a|rotundamente)? (pagar*|abonar*|el pago)?
			(ni) (un)? (duro|céntimo|euro|peso|centavo|chavo|real) (más)?
			(no) (verán|vais a ver|van a ver|veréis|recibirán|cobraréis|vas a ver|cobrarán|van a cobrar|sacarán|vais a cobrar|verás|cobras) (ni|un|nada|de mí|dinero|este|esto|más)?`,
		'refusal.never': `
			(nos vemos en|vayan a|ve a|id a) (los)? (juzgados|tribunales|juicio|el juzgado)
			(demánd*|denúnc*) (me|nos|si|ya|cuando)
			(me da igual|me importa|no me importa|paso de|me la suda|me trae sin cuidado|no es mi problema|es su problema|es vuestro problema|allá ustedes|hagan lo que quieran|haced lo que queráis|por encima de mi cadáver|suerte con|buena suerte)`,
		'refusal.idiom': `
			(espera sentado|esperen sentados|esperad sentados|sentad*|ni en sueños|ni de coña|ni loc*|ni hablar|de eso nada|va a ser que no|y un cuerno|y una mierda|que os den|que te den|vete a|idos a|váyanse a|a otro perro|cuando las ranas|ni muerto|ni borracho|olvídense|olvidaos|olvídate|lo lleváis claro|soñar|por mis narices|tururú|nanay)`,
		'refusal.no': `
			[ (no|nunca|jamás|nop|no gracias|ni hablar|para nada|nones|negativo|no y no|ni de broma|que no) ]`,
		'paid.done': `
			(@have|ya|lo|les|os|se) (ya|lo|la|le|les|os|sido|está|estaba|hemos|he|ha|fue)? (ya|sido|bien)? @paid
			(ya|ayer|hoy|anoche|la semana pasada|el #|el lunes|el martes|el miércoles|el jueves|el viernes|lo|la|se|os la|os lo|esta mañana|les) _ (pagué|pagamos|pagó|aboné|abonamos|abonó|transferí|transferimos|liquidé|ingresé|ingresamos|hice|hicimos|mandé|cancelé|deposité|depositamos|saldamos|saldé)
			(pagué|pagamos|aboné|abonamos|abonó|transferí|transferimos|ingresé|ingresamos|deposité) (ya|el|la|ayer|hoy|por|con|en|esta|hace|todo|esa|los|desde|esto|eso|a través|mediante|lo)
			(está|esta|quedó|ya está|queda|consta|figura|sale) (ya)? (pagad*|abonad*|hecho|liquidad*|cancelad*|saldad*|cobrad*|cargad*|al corriente|al día)
			[ (pagado|pagada|ya está|hecho|listo|ya pagué|ya pagado|abonado|ya está pagado|transferido|enviado|hecha|está pagado|ya está pagada|ya está hecho|ya pague|ya lo pagué|lista|hecho ayer|pago hecho|pago realizado|bizum hecho) ]
			[ (pagado|pagada|ya pagué|ya pagado|abonado|ya está pagad*|ya lo pagué|ya pague|ya la pagué|hecho) 
			(ya) (me|nos|lo|la) _ (cobr*|cargad*|cargasteis|cargaron|descont*|pasad*|cogi*)`,
		'paid.sent': `
			@payment (ya|fue|está|ha|han|se|ha sido|salió|realizad*|hech*|efectuad*|enviad*|emitid*|ordenad*|lanzad*)? (sido|está|fue|ha|han)? (realizad*|hech*|efectuad*|enviad*|emitid*|ordenad*|salió|ejecutad*|tramitad*|cursad*|salido|procesad*|entregad*|depositad*|abonad*|pagad*|ayer|esta mañana|en camino|ingresad*|mandad*|cobrad*)
			(hice|hicimos|hecho|hecha|realicé|realizamos|realizado|realizada|efectuado|efectuamos|mandé|mandamos|ordenamos|ordenado|envié|enviamos|di la orden|emitimos|tramitad*|entregué|dejé) _ (transferencia|pago|ingreso|bizum|depósito|cheque|orden|abono|giro|dinero|sobre|efectivo)
			(debería|deberían|tendría|deberíais|tienen que|os tiene que) _ (haber|estar|tener*|llegar*|llegado|aparecer|ver*|reflejar*|recibid*)`,
		'paid.proof': `
			(justificante|comprobante|recibo|resguardo|extracto|captura|pantallazo|copia|confirmación|contable|voucher|soporte) (de|del|bancario|adjunto|en adjunto|que)? (pago|transferencia|la transferencia|ingreso|banco|depósito|abono|bancario|la operación|pantalla)?
			(adjunto|adjunt*|envío|os mando|le mando|anexo) _ (justificante|comprobante|recibo|resguardo|extracto|captura|pantallazo)
			(referencia|número de operación|fecha valor|nsu|localizador|concepto) _ (#|transferencia|operación|pago)?`,
		'paid.check': `
			(revis*|comprob*|mir*|verifi*|cheque*|consult*|chec*) (su|sus|vuestra|vuestras|con|el|la|bien|tu|por favor|en|vuestro|de nuevo|mejor|otra)? _ (cuenta*|banco|contabilidad|sistema|extracto*|registros|movimientos|administración|datos|cobros|ingresos)
			(cruzado|cruzaron|hagan caso omiso|hacer caso omiso|ignor*|actualic*|actualizar|aplic*|concili*|imputa*|contabiliz*|desfase)
			(no) (queda|quedan|hay|tengo|tenemos|tienen) (nada|ninguna|ninguno) (pendiente*|por pagar)
			(cómo|como) que (no)? (ha|pend*|debo|impag*)`,
		'paid.word': `
			(pagad*|abonad*|transferid*|liquidad*)`,
		'paid.method': `
			(por|con|en|mediante|vía|a través de) (transferencia|bizum|tarjeta|efectivo|cheque|paypal|domiciliación|recibo|ventanilla|confirming|pagaré|pse|oxxo|spei|nequi|cajero|mercado pago|la web|el enlace|la pasarela|banco)`,
		'plan.instalments': `
			(plazos|cuotas|fraccion*|aplazamiento fraccionado|pagos parciales|plan de pago*|calendario de pago*|letras|mensualidades|abonos|partes|pagarés)
			(en|a) (#|dos|tres|cuatro|cinco|seis|ocho|diez|doce|varios|varias|unos|unas) (plazos|cuotas|pagos|partes|meses|veces|mensualidades|letras|transferencias|abonos|pagarés|quincenas)
			(#|dos|tres|cuatro|cinco|seis|diez|doce|varios) (plazos|cuotas|pagos|mensualidades|letras|partes|pagarés|transferencias)`,
		'plan.split': `
			(dividi*|fraccion*|repart*|partir*|poco a poco|por partes|a trozos|en trozos|a poquitos|escalonad*|prorrate*)
			(mitad|parte|#|€) (ahora|hoy|ya|este mes|el|mañana|esta|a primeros|al) __ (mitad|resto|otra|restante)
			(el|y el|lo) (resto|restante|otra mitad|demás) (el|en|a|al|para|mes|más|después|dentro|cuando|la|a finales|a primeros|próximo)
			(pagar*|ir pagando|abonar*) (a|en|por|poco) (plazos|partes|poco|cuotas|varias|varios|dos|tres)`,
		'plan.monthly': `
			(#|€|euros|pesos) (€|euros|pesos)? (al|por|cada|mensuales) (mes|semana|quincena)?
			(cada|todos los|por) (mes|semana*|meses|quincena*)
			(mensual*|semanal*|quincenal*|al mes|mes a mes)`,
		'plan.parts': `
			(anticipo|entrada|a cuenta|pago parcial|pagos pequeños|cantidad* menor*|asumible*|entrega inicial|parte del pago)`,
		'extension.ask': `
			(prórroga*|aplaz*|prorrog*|moratoria|posponer|postergar|retras*|demor*|ampli*|extensión|diferir) (de|el|la|del|hasta|un|una|unos|por|en|al|para|pago|vencimiento|plazo|fecha)?
			(podría*|puede*|pueden|podemos|podréis|podéis|podríais|posible|sería|puedo|podrían|habría|cabe) (usted|ustedes|ser|nosotros|yo|que|me|nos|por favor|se|la posibilidad)? __ (esperar*|aplaz*|prórroga|prorrog*|retras*|más tiempo|más plazo|plazo|dar*|conced*|pagar* (el|a|la|en|más|dentro|después|hasta)|ampli*|unos días|hasta|dejar*|otra semana|posponer|más adelante|más tarde)
			(necesit*|solicit*|pid*|rog*|den*|deme|dadme|conced*|agradecer*|dar*|querría*|pedir*) (un|una|unos|me|nos|que|más|les|os|por favor|algo|poco)? __ (prórroga|plazo|tiempo|días|semana*|mes|aplazamiento|margen|moratoria|espera)
			(cambiar|mover|ampliar|pasar) (el|la)? (vencimiento|fecha|plazo)`,
		'extension.time': `
			(más|un poco de|algo de|poco de) (tiempo|plazo|margen|paciencia|días)
			(unos|unas|# |dos|tres|otra|otro|algunos) (días|semanas|semana|mes|meses|diitas) (más|de margen|de plazo|adicionales)?
			hasta (el|la|final*|fin|que|mediados|principios|después|primeros|próximo|dentro|#|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)`,
		'extension.wait': `
			(esper*|aguant*|pacienci*) (un|unos|hasta|poco|por favor|a|que|al|me|nos)
			(tener|tengan|ten|tenga|tened) (un poco de)? paciencia
			(paralic*|suspend*|paus*|deten*) (el|la|los|las)? (reclamación|procedimiento|avisos|gestión|cobro)`,
		'extension.noFees': `
			(sin|no|quit*|perdon*|condon*|exonera*) (que|se|los|el|cobren|aplicar|devengu*)? _ (recargo*|interes*|gastos|penaliza*|comision*)`,
		'promise.will': `
			(pagaré|pagaremos|pagamos|abonaré|abonaremos|abonamos|transferiré|transferiremos|ingresaré|ingresaremos|liquidaré|liquidaremos|haré|haremos|hago|hacemos|realizaré|realizaremos|efectuaremos|mando|mandaré|mandaremos|envío|enviaré|enviaremos|pago|ingreso|transfiero|abono|depositaré|depositaremos|deposito|cancelaré|cancelaremos|saldaré|giraremos|procederemos|procederé|procedo|procedemos|regularizaremos|tramitaré) (el|la|lo|los|mañana|hoy|esta|este|en|a|antes|sin|por|todo|con|al|mediante|ya|su|dicha|pago|transferencia|bizum|factura|ahora|lunes|martes|miércoles|jueves|viernes|tan|pasado|próximo|#|cuando|en cuanto|seguro|un|una|íntegr*|ese)
			(voy|vamos|va|van) a (pagar*|abonar*|transferir*|ingresar*|hacer*|mandar*|enviar*|liquidar*|realizar*|efectuar*|depositar*|proceder|cancelar*|saldar*|ordenar*|regularizar*|tramitar*)
			(pago|transferencia|ingreso|abono|factura|importe|dinero|cheque) (se|será|saldrá|sale|está|queda|va|irá|estará|le|os|les|lo)? _ (realizará|hará|efectuará|pagará|abonará|saldrá|sale|prevista|previsto|programad*|hará efectivo|llegará|tendrá*|recibir*|ingresará|será|tramitará|mañana|viernes|lunes|martes|miércoles|jueves|esta semana|próxima semana|semana que viene|a finales|pagada|abonada)
			(tendrá|tendrán|tendréis|tiene|tienen|tenéis|recibirá|recibirán|recibiréis|tendrás) (el|la|su|vuestro|mañana|hoy|ya|su)? _ (pago|dinero|transferencia|ingreso|importe|abono|cuenta)
			(se|lo|la|les|os|le|te) (lo|la)? (pago|pagaré|pagamos|pagaremos|abono|abonaré|mando|hago|haré|ingreso|transfiero|liquido|liquidamos|envío) (mañana|hoy|el|esta|a|en|sin|antes|la|ya|todo|por|lunes|viernes|este|ahora|cuando|al|con|pasado)?
			(me comprometo|nos comprometemos|compromiso de) (a|pago|al|con)`,
		'promise.run': `
			(remesa|lote|ciclo|tanda|calendario|día*|ronda|proceso) de pago*
			(próxim*|siguiente) (remesa|lote|pago|tanda|ciclo)
			(día|días) de pago (son|es|los)?`,
		'promise.scheduled': `
			(programad*|prevista|previsto|autorizad*|aprobad*|planificad*|en trámite|ordenad*|agendad*|en curso|conformad*|domiciliad*|vencimiento|emitid* con fecha|contabilizad* para) (para|el|la|al|por|y|de pago|mañana|con|a)?
			(orden de pago|transferencia programada)`,
		'promise.short': `
			[ (mañana|viernes|lunes|martes|miércoles|jueves|hoy|esta semana|la semana que viene|semana que viene|fin de mes|final de mes|el #|el lunes|el martes|el miércoles|el jueves|el viernes|a fin|a final|pronto|ahora lo|luego|esta tarde|esta noche|pasado mañana|sin falta) __ ]
			(antes del|a más tardar|como tarde|como muy tarde|para el|este|el próximo|sin falta) (el|este)? (lunes|martes|miércoles|jueves|viernes|sábado|domingo|#|mañana|día|fin)
			(cobro|cobramos|nómina|me pagan|me ingresan|quincena) (el|la|a|mañana|este|los|llega|día)
			(en|dentro de) (#|dos|tres|unos|una|los próximos|pocos|quince) (días|semana*|horas)`,
		'promise.soon': `
			(pronto|en breve|próximamente|lo antes posible|cuanto antes|a la mayor brevedad|en cuanto pueda|en cuanto podamos|en los próximos días|un día de estos|a la brevedad|de inmediato|inmediatamente|enseguida|próximos días|cuando pueda)
			(esta|la próxima|durante la|a lo largo de la) semana (que viene)?`,
		'promise.condition': `
			(en cuanto|cuando|tan pronto|una vez|siempre que|a la espera|supeditad*) (me|nos|cobr*|reciba*|lleg*|tenga*|pag*|como|que|el|la|mi|nuestro|de|entre*|haya)
			(esper*|pendiente* de|a la espera de) (que|cobr*|el|un|mi|la)? _ (pago|cobrar|client*|subvención|préstamo|ingreso|nómina|seguro)`,
		'promise.part': `
			(mitad|parte|tercio|#|€) (hoy|mañana|ahora|ya|a cuenta|de momento|para empezar|por ahora|esta semana|este)
			(a cuenta|un anticipo|un adelanto|una parte|parte de|pago parcial)`,
		'promise.vow': `
			(prometo|prometemos|promesa|palabra|garantiz*|asegur*|sin falta|seguro|comprometo|comprometemos|juro|compromiso|a más tardar|como máximo|cuente* con|fijo|definitivamente|sí o sí)`,
		'wrong.person': `
			(no) (soy|somos|es|era) (yo|la persona|el responsable|la responsable|quien|el indicado|el encargado|la indicada|responsable*|la dirección|el departamento|mi|competencia|nuestro|el contacto|de mi|ese|esa|el titular|el destinatario)
			(persona|destinatari*|dirección|departamento|contacto|correo|empresa) (equivocad*|incorrect*|errón*)
			(se|te|os) (ha|han|has|habéis)? (equivoc*|confund*) (de)? (persona|número|dirección|empresa|destinatario)?
			(equivocad*|confusión|por error)
			(no) (conozco|conocemos|sé quién|sabemos quién|tengo nada que ver|tenemos nada que ver|llevo|gestiono|me encargo|nos encargamos|me corresponde|trato)
			(nada que ver|aquí no) (con|hay|trabaja|vive|existe)?
			(sólo|solo) soy (la|el|un|una) (recepcionista|becari*|conserje|secretari*|vecin*|hij*|inquilin*)`,
		'wrong.left': `
			(ya no) (trabaja|está|forma|trabajo|labora|pertenece|es|lleva|estoy|presta|sigue) (aquí|con|en|parte|con nosotros|para|la|el|nosotros|los)?
			(dejó|ha dejado|dejé|abandonó|se jubiló|jubilad*|se ha jubilado|se marchó|se fue|causó baja|ha causado baja|fue trasladad*|renunció|cesó|ha sido sustituid*|despedid*|fue reemplazad*) (la|el|de|en|a|por|hace|empresa|su)?
			(antigu*|ex|anterior) (emplead*|trabajador*|administrativ*|contable|responsable|gerente|compañer*|dueñ*|encargad*)`,
		'wrong.number': `
			(número|teléfono|móvil) (equivocad*|incorrect*|errón*|es nuevo|nuevo|no es|ya no)
			(se|te) (equivoc*|ha equivocado|has equivocado) (de)? (número|persona)
			(este|ese) (número|teléfono|móvil) (no|ya|es|lo|ahora|pertenece) _ (es|no|mío|pertenece|tengo|de)`,
		'wrong.redirect': `
			(contact*|diríja*|dirij*|escrib*|envi*|mand*|habl*|póng*|remit*|comuni*|llam*|pregunt*|reenvi*|dirigirse) (se|lo|la|las|usted|a|con|al|por favor|directamente|estos|estas|este|esta|todo|en|en contacto)? __ (a|al|con|@|administración|contabilidad|central|departamento|compañer*|gestoría|propietari*|tesorería|finanzas|proveedores)
			(encargad*|responsable|quien|lleva|gestiona|corresponde) (de|del|es|estos|las|los|esto|ahora|lo|se encarga|administración|a)
			(persona|correo|contacto|dirección|departamento) (correct*|adecuad*|indicad*|responsable) (es|sería|para)?
			(facturas|avisos|correos|reclamaciones) (deben|a|van|se|hay que|al) _ (enviar*|envían|dirig*|mandar*|remit*|correo)`,
		'wrong.address': `
			(nuev*|cambio de|cambiad* de|cambiamos de|otra|distint*) (dirección|domicilio|correo|email|datos|sede|mail|oficina*|número|cuenta|razón social|titular)
			(nos hemos mudado|hemos trasladado|nos mudamos|mudanza|traslado|trasladado)
			(actualic*|actualizar|modifi*|cambi*|anot*) (por favor)? (la|el|los|sus|nuestros|mis|su|mi|nuestra|nuestro|vuestros)? (datos|dirección|correo|base|ficha|contacto|email|domicilio|registros)
			(correo|buzón|dirección|email) (ya no|no|dejará|será|está|va) _ (usa*|activ*|válid*|operativ*|consult*|dad* de baja|desactivad*|existe|en uso)`,
		'wrong.notIn': `
			(propietari*|casero|central|matriz|seguro|administrador de fincas|ayuntamiento|franquicia*|empresa) _ (paga|pagar|corresponde|lleva|responsable|se encarga|debe pagar)
			no (es|pertenece) (de|a) (mi|nuestr*) (departamento|empresa)`,
		'wrong.sold': `
			(vend*|traspas*|venta|traspaso|comprad*|adquirid*) (el|la|mi|nuestro|del|de|un|piso|negocio|empresa|local|casa|coche|bar|tienda)
			(nuev*|actual*|anterior) (dueñ*|propietari*|titular|gerencia|inquilin*)`,
		'document.copy': `
			(copia*|duplicado|pdf|original) (de|del|por|en|la|factura*|las)?
			(envi*|reenvi*|mand*|remit*|pas*|facilit*|adjunt*|hacer llegar|hacerme llegar|volver a enviar|proporcion*|compart*) (me|nos|de nuevo|por favor|otra vez|la|el|una|las|copia|lo|por)? __ (factura*|copia*|pdf|recibo*|documento*|justificante|albarán*|duplicado|documentación|extracto|detalle|presupuesto)
			(factura*) (otra vez|de nuevo|por favor|en pdf|no|falta|nunca|por correo|por email|adjunt*|original|detallad*|desglosad*|rectificad*)
			(adjunto|archivo|pdf|enlace|factura) _ (no|falta|vací*|no abre|no se abre|dañad*|no viene|ilegible)
			(necesit*|falta|precis*|requer*|sin) (de|la|una|el|copia|me|nos|que)? _ (factura*|copia|duplicado|pdf|documento*|original)`,
		'document.statement': `
			(extracto|estado|relación|detalle|listado|desglose|resumen|mayor) (de)? (cuenta*|facturas|pendiente*|deuda|movimientos|saldos|lo|la|los|las|todo|conceptos|actualizado)
			(auditor*|circularización|confirmación de saldo*|saldos|conciliación|cuadrar)`,
		'document.order': `
			(número de pedido|orden de compra|nº de pedido|pedido de compra|oc|número de expediente|dir3|face|facturae|código de proveedor|alta de proveedor|portal de proveedores|hoja de entrada|orden de servicio)`,
		'document.form': `
			(cif|nif|rut|rfc|certificado|modelo|alta de terceros|factura rectificativa|factura corregida|factura electrónica|xml|titularidad|corriente de pago|retención|partes de trabajo|parte firmado|acta|hoja de trabajo|formulario|facturae|cfdi|constancia|opinión de cumplimiento|rut actualizado)`,
		'document.delivery': `
			(albarán*|prueba de entrega|justificante de entrega|número de seguimiento|remito|guía de despacho|parte de entrega|acuse de entrega|cmr|seguimiento)`,
		'document.bank': `
			(número de cuenta|iban|cuenta bancaria|datos bancarios|certificado de titularidad|swift|clabe|cbu|nº de cuenta|cuenta para|alias)
			(a qué|en qué|cuál es la|qué|a cuál) (cuenta|banco|número) (hago|ingreso|pago|transfiero|bancaria|debo|es|tengo|puedo)?
			(dónde|donde) (hago|ingreso|transfiero|pago) `,
		'document.missing': `
			(no|nunca) (he|hemos|nos|me|ha|han|tengo|tenemos|nos ha|encuentr*|consta*|localiz*|aparec*|recib*) _ (recib*|lleg*|tenemos|tengo|encontr*|vist*|esta|la|dicha|esa|ninguna) _ (factura*|copia|documento*)?
			(factura*) (no|nunca|perdid*|extravi*|traspapel*) _ (lleg*|recib*|encuentr*|tenemos|tengo|localiz*|aparec*)?
			(primera) noticia`,
		'document.ask': `
			(podría*|puede*|puedes|podrías|podéis|pueden|podríais|me|haga el favor|ruego|por favor|serían) (ustedes|usted|me|nos|por favor|volver)? _ (enviar*|reenviar*|mandar*|remitir*|pasar*|facilitar*|hacerme llegar|enviéis|envíen|mande|manden|adjuntar)`,
		'human.call': `
			(llám*|llam*|telefone*|márq*|tel|devuélv*) (me|nos|al|a|por|mañana|cuando|por favor|en|hoy|para|de|si|sobre)
			(podría*|puede*|pueden|puedes|podemos|puedo|podéis|quiero|quisiera|necesito|por favor) __ (llamar*|llamada|telefon*|hablar|llamen|llame|devuelvan)
			(una)? (llamada|videollamada|reunión telefónica)
			(localizable|disponible) (en|al|a partir|por|de|mañana|toda|el)
			(teléfono|número) (para|donde|al que|de contacto) (llamar*|hablar|puedo|contactar)`,
		'human.speak': `
			(hablar|conversar|comentar|charlar|platicar|tratar) (con|lo|por|de|sobre|en|un|directamente|personalmente|esto|este|del)
			(me gustaría|quisiera|quiero|queremos|necesito|prefiero|preferiría|querría|desearía|podemos) (que|poder|mejor)? _ (hablar*|comentar*|conversar|charlar|hablemos|hablarlo|tratar*)
			(con) (alguien|una persona|un responsable|usted|el encargado|un humano|la persona|su jefe|quien)
			hablamos (mañana|hoy|por|y|de|el|cuando|esta|mejor)?`,
		'human.meet': `
			(pasar por|pasarme|ir a|acercarme|cita|reunir*|reunión|vernos|en persona|presencial*|visita*|oficinas|horario de)`,
		'human.person': `
			(persona|ser|operador*|alguien|humano|agente) (real|human*|de verdad|de carne)
			(robot|máquina|bot|contestador|ia|ordenador)
			(responsable|encargad*|jefe|jefa|director*|gerente|superior|dueñ*) (de|del|por|que|para)?`,
		'complaint.insult': `
			(vergüenza|vergonz*|indignante|inaceptable|intolerable|sinvergüenza*|ladron*|estafador*|chorizo*|idiota*|imbécil*|incompetente*|inútil*|mierda|gilipoll*|capull*|cabr*|joder|coño|hostia*|puta*|put*|pesad*|pelmaz*|buitre*|carroñer*|sanguijuela*|payas*|patétic*|ridícul*|lamentable|insult*|falta de respeto|impresentable*|desgraciad*|usurer*|asco|chapuceros|mafios*|timo|robo|morro|jeta|tomadura de pelo|pinche*|pendej*|carajo)
			(cómo se atreven|qué se han creído|quién se creen|de qué vais|con qué derecho|qué clase de)`,
		'complaint.harassed': `
			(acos*|hostig*|atosig*|bombarde*|persig*|machac*|marear|agobi*|saturar|saturan|dar la lata|molest*|pesad*|gastar el buzón|acribill*)
			(#|tres|cuatro|cinco|seis|diez|mil|veinte|enésim*|cada día|todos los días|a todas horas|cada dos|otra vez|constantemente|continuamente|tercer*|cuart*|quint*|tantos|varias) _ (avisos|aviso|correos|correo|mensajes|mensaje|sms|llamadas|emails|email|recordatorio*|veces|cartas|mail*|wasaps)
			(hart*|cansad*|basta|harta|hasta (las narices|el gorro|los)|ya está bien|ya vale|otra vez|ya basta)
			(un|en) (domingo|festivo|sábado|navidad|nochebuena|fin de semana) 
			(copia|cc|con copia) (a|de|al) (mi|todo|el|director|jefe)`,
		'complaint.threat': `
			(denunci*|demand*|tribunales|juzgado|consumo|ocu|facua|organismo*|reclamación oficial|hoja* de reclamacion*|abogad*|profeco|defensor|sernac|indecopi|oficina del consumidor|querella*|policía) (por|os|les|a|en|ante|la|una|mi|formal|del|si|al)?
			(tendrán noticias|acciones legales|nos veremos)`,
		'complaint.review': `
			(reseña*|google|redes sociales|trustpilot|facebook|opinión*|estrella*|publicar*|tripadvisor|instagram|boca a boca|mala prensa|twitter|tiktok|valoración)`,
		'complaint.tone': `
			(tono|formas|maneras|trato|educación|modales|mal educad*|maleducad*|grosero*|amenaza*|amenazante|ofensiv*|prepotente|desagradable|impersonal|forma de tratar|frialdad)
			(client*) (de|desde|con|fiel*|toda|más|hace) _ (años|siempre|vida|#)
			(llevo|llevamos) (#|diez|veinte|muchos|tantos|quince|años) _ (años|comprando|client*|trabajando|con ustedes|con vosotros)
			(un|dos|tres|pocos|#) día* de retraso
			(servicio|atención|empresa|gestión) (pésim*|horrible|lamentable|penos*|fatal|nefast*|malísim*|vergonz*|al cliente)`,
		'complaint.sarcasm': `
			(muchas gracias por (nada|recordarme|tanta|el #|el quinto|amargarme)|enhorabuena|bravo|qué bonito|qué amables|qué detalle|qué ilusión|no tenéis nada mejor|carta de amor|jaja*|jeje*|lol|xd|felicidades por|os aburrís|cuánto cariño|qué alegría|menos mal|gracias por nada)`,
		'complaint.apology': `
			(disculpa*|explicaci*) (por|de|inmediata*|formal*|por escrito|pública*)
			(exij*|exig*|espero|esperamos|merec*) (una|unas|sus|que)? (disculpa*|explicaci*|respuesta)
			(decepcion*|indignad*|enfadad*|molest*|cabread*|ofendid*|disgustad*|sorprendid*|furios*|enojad*|perplej*|dolid*|indignación|malestar|queja*|estupefact*|humillad*)`,
		'complaint.early': `
			(no|ni siquiera|aún no|todavía no) (ha|está|había)? (vencid*|vence|venció|toca|exigible)
			(vence|vencimiento|plazo) (es|el|hasta|a|en|mañana|de|termina|no|son|el día)
			antes (del|de) (vencimiento|plazo|que venza|fecha)
			(dentro|en) (del|de) plazo`,
		'complaint.leave': `
			(cambi*|buscar*) (de|otro|a otro) (proveedor|compañía|empresa|tienda)
			(no volver* a|última vez|nunca más|perdido un cliente|pierden un cliente|perdéis un cliente|perder un cliente|me voy a la competencia|competencia|romper relaciones|dejar de comprar|dejo de ser cliente)`,
		'complaint.privacy': `
			(protección de datos|rgpd|confidencial*|privacidad|intimidad|datos personales|agencia de protección|brecha)
			(vecin*|jefe|empresa|compañer*|madre|familia) __ (enterad*|visto|leído|sabe*|informad*|avergonz*)
			(copia|visible*) (a|para) (todos|todo el mundo|otros clientes)`,
		'question.what': `
			(qué|que|cuál|a qué|de qué|por qué concepto|en concepto de qué|para qué) (es|son|corresponde*|se refiere*|concepto|factura|pedido|significa|incluye|trata|va|servicio|periodo|cargo|importe|pago)
			(corresponde*|se refiere*|es|son|incluye) (a|al|esto|esta|este|el|la|lo|iva|de|por) __ ?
			(no) (entiendo|entendemos|sé|sabemos|recuerdo|identifico|me suena|tengo claro|comprendo|ubico|me queda|logro) (a qué|qué|de qué|este|esta|bien|el|la|por|muy|claro|cuál)?
			(aclar*|explic*|detall*|desglos*|información|concretar)
			(duda|duda*|consulta|pregunta*)`,
		'question.who': `
			(quién|quien|quienes|quiénes) (es|eres|son|sois|habla|me|escribe|manda|sos)
			[ (quién|quien|qué|que|perdón|cómo|eh|hola|quien es|quién es|quién eres|quien eres|quién sois|dígame|mande) ]
			(de dónde|de donde|cómo) (han|habéis|ha|sacado|tienen|tenéis|has) (sacado|mi|obtenido|conseguido)?
			(es esto|esto es|es) (una estafa|real|un timo|spam|verdad|phishing|legítimo|broma)`,
		'question.balance': `
			(cuánto|cuanto|cuanta|cuánta) (es|debo|debemos|queda|falta|sería|me|os|les|tengo|hay|exactamente|dinero|asciende|en total)
			(cuál|qué) (es|saldo|importe|cantidad|total) (el|la|mi|nuestro|exact*|debo|pendiente|total)?
			(saldo|importe|total|deuda|cantidad) (pendiente|actual|exact*|total|restante) ?`,
		'question.how': `
			(cómo|como) (puedo|pago|hago|se|podemos|debo|pagar|realizo|hacer|funciona|les pago|os pago|podría|podríamos)
			(acept*|admit*|se puede|puedo|podemos|puede|podría) (pagar|ustedes|con|vosotros|hacerlo)? _ (tarjeta|bizum|paypal|efectivo|transferencia|amex|visa|domicili*|confirming|aplazar|cheque|online|oxxo|american)
			(enlace|link|forma*|método*|medio*|pasarela|portal|web) (de|para|del) (pago|pagar|la)
			(enlace|link|web) _ (no funciona|caducad*|error|no va)
			(qué concepto|qué referencia|tipo de cambio|qué moneda)`,
		'question.can': `
			(puede*|puedo|podría*|pueden|podemos|podéis|hay|tienen|tenéis|tiene|es|está|debo|tengo|sería|han|habéis|ha|se puede|son) __ ?
			(es|sería) posible`,
		'question.when': `
			(cuándo|cuando|para cuándo|hasta cuándo|qué día|qué fecha|desde cuándo|hasta qué día) (vence|es|hay|tengo|puedo|debo|vencía|se|era|fue|toca|pensáis)
			(fecha de vencimiento|fecha límite|vencimiento) ?`,
		'question.why': `
			(por qué|porqué|a qué se debe|cómo es que|motivo|razón|cómo se calcula|de dónde sale|por qué motivo)`,
		'question.ask': `
			(pregunta*|duda*|consulta*|saber|quería saber|información|informar*|aclarar*|confirmar*|confírmen*|decirme|me indican|indicar*|dígame*|me dicen|me decís|perdonad la ignorancia)
			(podría*|puede*|podéis|me|nos|podrías|pueden) (me|nos|usted|ustedes)? (decir*|indicar*|aclarar*|explicar*|confirmar*|informar*|recordar*)`,
		'ack.thanks': `
			(gracias|agradec*|grcs|muchas gracias|mil gracias|grax)
			(gracias) por (el|su|tu|avis*|recordar*|recordatorio|la|vuestro|escribir*|mensaje|vuestra)?`,
		'ack.received': `
			(recibid*|anotad*|tomo nota|tomamos nota|enterad*|entendid*|visto|leído|apuntad*|queda anotado|tomado nota|acuso recibo|acusamos recibo|de acuerdo|conforme)
			[ (ok|vale|recibido|visto|entendido|enterad*|de acuerdo|perfecto|anotado|tomo nota|gracias|sí|si|ya lo sé|ya lo vi|leído|listo|bueno|dale|va) `,
		'ack.looking': `
			(reviso|revisamos|miro|miramos|compruebo|comprobamos|consulto|consultamos|verifico|verificamos|lo veo|lo vemos|lo miro|reviso|averiguo|estudio|pregunto|gestiono|compruebo|revisaré|revisaremos|miraré|comprobaré|verificaré|lo estamos|estamos|voy a|vamos a) (y|con|a|el|la|lo|internamente|qué|esto|revisando|mirando|comprobando|revisar*|mirar*|comprobar*|consultar*|ver*|preguntar*|os|le|les|en|verificando|averiguar)
			(le|les|os|te) (digo|decimos|diré|diremos|informo|informamos|cuento|aviso|avisamos|contesto|comento|confirmo|mantengo)
			(en revisión|en ello|estamos en ello|en trámite interno|lo tengo en)`,
		'ack.forwarded': `
			(reenvi*|pasad*|pas*|remitid*|trasladad*|derivad*|enviad*|traslado|hago llegar|compartid*|dado|derivo|remito|remitimos) (a|al|lo|su|el|la|este|ya|vuestro|lo a|tu|aviso)? _ (administración|contabilidad|departamento|compañer*|jefe|gestoría|finanzas|tesorería|encargad*|responsable|dirección|pagos|asesor|marido|mujer|tesorer*|proveedores)
			(lo|la|se lo) (he|hemos|paso|reenvío|pasaré|reenvié|he pasado|traslado|remito)`,
		'ack.ok': `
			[ (ok|vale|de acuerdo|perfecto|entendido|sí|si|claro|muy bien|👍|👌|🙏|okey|oki|vale gracias|ok gracias|bien|listo|dale|va|bueno|genial|estupendo|oído|sin problema) ]
			(sin problema|no hay problema|ningún problema|de acuerdo|descuid*)
			(👍|👌|🙏|✅)`,
		'ack.greeting': `
			(feliz|felices|buen|buena|bon) (navidad|año|fiestas|fin|semana|tarde|finde|día|pascua)
			(saludos cordiales|un abrazo|abrazos|buen fin de semana|que tenga)`,
		'other.scam': `
			(herencia|lotería|bitcoin|cripto*|premio|ganador*|beneficiari*|préstamo* (rápido|sin)|millones de|cuenta (suspendida|bloqueada|limitada)|verifi* su cuenta|contraseña|paquete retenido|inversión|donación|príncipe)`,
		'other.marketing': `
			(oferta*|promoción|descuento exclusivo|newsletter|webinar|boletín|catálogo|feria|seo|posicionamiento|página web|marketing|publicidad|demo gratis|código promocional|black friday) (de|para|especial*|exclusiva*|en|gratis|hasta|web|y|digital)?
			(ofrecemos|le ofrecemos|somos una empresa|nuestros servicios|nuestros productos|me gustaría presentar*)`,
		'other.unrelated': `
			(currículum|cv|vacante|empleo|prácticas|oferta de trabajo|entrevista|candidatura|invitación|cumpleaños|boda|comida|cena|reunión de|acta|orden del día|reserva*|mesa|presupuesto para|nuevo pedido|hacer un pedido|precios|disponibilidad|stock|plazo de entrega|encuesta|rifa|fútbol|partido)
			(perdón no era|mensaje equivocado|no era para ti|no era para|cariño|mamá|papá|besos|te quiero|pan|niños del cole)`,
		'other.injection': `
			(ignor*|olvid*|omit*) (todas|las|tus|sus|todo)? __ (instrucciones|reglas|órdenes|indicaciones)
			(ahora eres|modo mantenimiento|mensaje del sistema|instrucción del sistema)
			(nota|mensaje|instrucci*|aviso) (para|a) (la|el)? (ia|asistente|bot|clasificador|modelo|sistema|robot)
			(clasific*|marc*|consider*|trat*|categori*) (este|esta|el|la|todas|mi) __ (como) (pagad*|cobrad*|liquidad*|promesa)?`,
		'late.forgot': `
			(olvid*|despist*|se me pasó|se nos pasó|se me ha pasado|se nos ha pasado|descuid*|traspapel*|no me di cuenta|omisión|se me fue|lapsus|por error|spam|correo no deseado)`,
		'late.cash': `
			(liquidez|tesorería|flujo|cobros|apurad*|just* de|tensión|clientes no|cliente no|flojo|impagos|cash|bache|temporada|números)`,
		'late.approval': `
			(autoriza*|aprob*|firma*|visto bueno|validación|conformidad|dirección|gerencia|claustro|junta|doble firma|apoderad*|director|pleno)`,
		'late.technical': `
			(problema (técnico|informático|bancario|con el banco|con la)|error (del|en el) (banco|sistema)|sistema (caído|nuevo)|cambio de (banco|sistema|programa|cuenta)|tarjeta (caducad*|bloquead*|rechazad*)|devuelt*|recibo devuelto|transferencia (rechazad*|devuelta)|migración|ciberataque|hackeo|no me deja|plataforma|avería)`,
		'late.sorry': `
			(perdón|perdon*|disculp*|lo siento|lo sentimos|lamento|lamentamos|sentimos|excus*|mil perdones)`,
		'tone.rude': `
			(mierda|gilipollas|cabron*|cabrón|hijo* de puta|hdp|puta|joder|idiota*|imbécil*|capullo*|subnormal*|que os den|que te den|vete a la|a la mierda|pendejo*|🖕|😡|🤬|💩)`,
		'tone.warm': `
			(cordial*|saludos|amable*|encantad*|con gusto|abrazo|cariño*|estimad*|mil|🙂|😊|😀|🙏|❤|😃|😉|👍|🎉|feliz)
			(buen|gran|excelente|magnífic*) (trabajo|servicio|trato|relación|producto)`,
		'tone.admits': `
			(no|sin) (discut*|negamos|niego|nos negamos|reclam*|estoy diciendo|digo|decimos|cuestion*|pongo en duda|ponemos en duda|tengo queja*|disput*|impugn*)
			(factura|importe|mercancía|trabajo|todo|servicio|material|envases) _ (correct*|bien|perfect*|en orden|conforme|justo|correctos|impecable)
			(reconozco|reconocemos|admito|sé que|sabemos que|soy consciente|somos conscientes|ya lo sé)`,
		'tone.denies': `
			(como ya|ya (le|les|os) (dije|dijimos|he dicho|hemos dicho|expliqué)|por última vez|otra vez|una vez más|repito|reitero)`,
		'topic.invoice': `
			(factura*|recibo*|cuota*)`,
		'topic.payment': `
			(pag*|abon*|transfer*|ingres*|bizum|dinero|importe)`,
		'topic.reminder': `
			(recordatorio*|aviso*|correo*|mensaje*|sms|carta*|reclamación)`,
		'topic.fee': `
			(recargo*|interes*|intereses|comisión|penaliz*)`,
		'topic.request': `
			(por favor|podría*|puede*|podéis|ruego|rogamos|x favor|porfa)`,
	},
};
