import type { Messages } from './messages.js';

export const messages = {
  heading: 'Mensajes de {{business}} por WhatsApp',
  intro: 'Marque los mensajes que quiera, o ninguno.',
  'label.marketing':
    'Quiero recibir por WhatsApp ofertas y novedades de {{business}}, como descuentos y productos nuevos',
  'label.service':
    'Quiero recibir por WhatsApp avisos de {{business}} sobre mis pedidos, como horarios de entrega y recibos de compra',
  'disclosure.marketing': 'Mensajes publicitarios.',
  'disclosure.service': 'Mensajes sobre sus compras y respuestas a sus preguntas.',
  sender: 'Mensajes enviados por {{business}} a través de WhatsApp.',
  examples: 'Por ejemplo: {{examples}}.',
  quoted: '«{{text}}»',
  'frequency.varies': 'La frecuencia varía.',
  'frequency.day_one': 'Como máximo, {{count}} mensaje al día.',
  'frequency.day_many': 'Como máximo, {{count}} de mensajes al día.',
  'frequency.day_other': 'Como máximo, {{count}} mensajes al día.',
  'frequency.week_one': 'Como máximo, {{count}} mensaje a la semana.',
  'frequency.week_many': 'Como máximo, {{count}} de mensajes a la semana.',
  'frequency.week_other': 'Como máximo, {{count}} mensajes a la semana.',
  'frequency.month_one': 'Como máximo, {{count}} mensaje al mes.',
  'frequency.month_many': 'Como máximo, {{count}} de mensajes al mes.',
  'frequency.month_other': 'Como máximo, {{count}} mensajes al mes.',
  'frequency.year_one': 'Como máximo, {{count}} mensaje al año.',
  'frequency.year_many': 'Como máximo, {{count}} de mensajes al año.',
  'frequency.year_other': 'Como máximo, {{count}} mensajes al año.',
  'frequency.order_one': 'Como máximo, {{count}} mensaje por pedido.',
  'frequency.order_many': 'Como máximo, {{count}} de mensajes por pedido.',
  'frequency.order_other': 'Como máximo, {{count}} mensajes por pedido.',
  stop: 'Para darse de baja, responda STOP a cualquier mensaje.',
  'stop.number': 'Para darse de baja, envíe STOP al {{number}} por WhatsApp.',
  optional: 'Es opcional. Puede comprar sin dar su consentimiento.',
  data: '{{business}} usa su número de móvil para enviarle lo que ha marcado. Puede retirar su consentimiento en cualquier momento.',
  privacy: 'Política de privacidad de {{business}}',
  language: 'Idioma',
  'jurisdiction.controller': '{{business}} es responsable de sus datos.',
  'jurisdiction.data': 'Datos que se usan: su número de móvil, lo que ha elegido y cuándo.',
  'jurisdiction.purpose': 'Finalidad: enviarle los mensajes que marque.',
  'jurisdiction.withdrawal':
    'Retirar su consentimiento tiene efecto desde ese momento. No afecta a lo que se envió antes.',
  'jurisdiction.confirm': 'Un sí solo cuenta cuando lo confirma por WhatsApp desde el mismo número.',
  'jurisdiction.automated':
    'Al marcar una casilla, acepta que {{business}} pueda enviarle mensajes automatizados por WhatsApp al número indicado arriba.',
  'jurisdiction.automated.number':
    'Al marcar una casilla, acepta que {{business}} pueda enviarle mensajes automatizados por WhatsApp al {{number}}.',
  'jurisdiction.condition': 'Su consentimiento no es una condición de compra.',
  'jurisdiction.contact':
    'Para retirar su consentimiento o hacer preguntas sobre él, póngase en contacto con {{contact}}.',
  'jurisdiction.rights':
    'Para retirar su consentimiento, ejercer sus derechos o presentar una reclamación, póngase en contacto con {{contact}}. También puede presentar una reclamación ante la autoridad india de protección de datos (Data Protection Board of India).',
  'jurisdiction.consent':
    'Al marcar una casilla, da su consentimiento para que {{business}} use su número de móvil para enviarle esos mensajes por WhatsApp. Puede retirar su consentimiento en cualquier momento y de forma gratuita.',
  'phone.label': 'Número de móvil para WhatsApp',
  'phone.country': 'País o región',
  'phone.missing': 'Escriba su número de móvil o desmarque las casillas.',
  'phone.invalid':
    'Revise este número o desmarque las casillas. Si es un número extranjero, empiece con + y el código del país.',
  'phone.invalid-in':
    'Revise este número o desmarque las casillas. Si el país ({{country}}) no es correcto, elija el suyo o empiece con + y el código del país.',
  'phone.unclear': '¿Quiso decir {{numbers}}? Empiece con + y el código del país.',
  'phone.page-missing': 'Para recibir mensajes por WhatsApp, escriba su número de móvil en el formulario.',
  'phone.page-invalid': 'Para recibir mensajes por WhatsApp, revise el número de móvil en el formulario.',
  confirm: 'Guardar mi selección',
  'status.pending': 'Guardando su selección…',
  'status.delivered': 'Su selección se ha guardado.',
  'status.queued':
    'Aún no se ha enviado. Su selección se conserva en este dispositivo y se enviará lo antes posible.',
  'status.refused': 'No se ha podido guardar su selección. Póngase en contacto con {{business}}.',
  'status.nothing': 'No hay ninguna casilla marcada, así que no se ha guardado nada.',
  'status.cleared': 'El texto ha cambiado, así que se han desmarcado sus casillas. Elija de nuevo.',
  'status.replaced':
    'Esta parte de la página se ha vuelto a cargar, así que se han desmarcado sus casillas. Elija de nuevo.',
  'copy.page': 'Conservar una copia o cambiar de opinión',
  reconsider: 'Elegir mensajes',
  'details.open': '¿Qué significa esto?',
  'details.close': 'Cerrar',
  'details.sending':
    '{{business}} envía estos mensajes a través de WhatsApp, un servicio de Meta. Para ello, WhatsApp trata su número y los mensajes.',
  'details.record':
    'Cuando usted confirma, se conserva un registro: el texto que vio, lo que eligió, cuándo, y su número. Muestra a qué dio su consentimiento.',
  'details.stopping':
    'Puede detener un tipo de mensajes y mantener el otro. También puede pedir a {{business}}, por cualquier otro medio que le convenga, que deje de enviarlos.',
  'label.groups':
    'Quiero recibir invitaciones a grupos de {{business}} en WhatsApp, como un grupo sobre productos nuevos',
  'disclosure.groups': 'Invitaciones a grupos. Solo estará en un grupo si abre su invitación y elige unirse.',
  'label.calls': 'Permito que {{business}} me llame por WhatsApp, por ejemplo, sobre una entrega o una cita',
  'disclosure.calls': 'Llamadas por WhatsApp.',
  'preferences.heading': 'Su selección de mensajes de {{business}} por WhatsApp',
  'preferences.intro': 'Marque lo que quiera, desmarque lo que ya no quiera y guarde los cambios.',
  'preferences.save': 'Guardar cambios',
  'preferences.stop-all': 'Detener todos los mensajes',
  'preferences.forget': 'Olvidarme en este dispositivo',
  'preferences.forgotten':
    'Este navegador ya no conserva nada sobre su selección. Lo que eligió sigue vigente.',
  'preferences.forgotten-later':
    'Lo que aún no se ha enviado permanece en este navegador hasta que se envíe. No se conserva nada más. Lo que eligió sigue vigente.',
  'preferences.stop': 'Detener estos mensajes',
  'preferences.unknown':
    'En este navegador no consta ninguna selección suya. Para cambiar una selección, abra el enlace que {{business}} le envió o responda STOP a cualquier mensaje.',
  'preferences.unreachable': 'No se ha podido cargar su selección. No ha cambiado nada.',
  'preferences.again': 'Intentar de nuevo',
  'consent.granted': 'Dio su consentimiento el {{date}}.',
  'consent.granted-same': 'Aceptó este texto el {{date}}.',
  'consent.granted-words': 'El {{date}} aceptó este texto: {{words}}',
  'consent.granted-chat': 'El {{date}} dio su consentimiento en el chat a este mensaje: {{words}}',
  'consent.withdrawn': 'Dijo que no el {{date}}.',
  'consent.withdrawn-chat': 'Lo detuvo por WhatsApp el {{date}}.',
  'consent.none': 'No ha dado su consentimiento para esto.',
  'consent.renewal': 'El texto ha cambiado desde entonces. Marque la casilla para aceptar el texto nuevo.',
  'consent.renewal-by': 'Si no lo hace, estos mensajes se detendrán el {{date}}.',
  'consent.stopping': 'Estos mensajes se detendrán cuando guarde los cambios.',
  'consent.pending': 'Aún no se ha confirmado por WhatsApp.',
  'consent.confirmed': 'Lo confirmó por WhatsApp el {{date}}.',
  'consent.blocked':
    'Usted detuvo las ofertas en el propio WhatsApp. Marcar la casilla aquí no las reanuda: solo usted puede hacerlo, en su chat con {{business}}.',
  'preferences.file': 'Descargar el registro del {{date}}',
  'preferences.text': 'Todo lo que vio el {{date}}',
  'whatsapp.heading': 'Falta un paso: confirme por WhatsApp',
  'whatsapp.how':
    'Envíe el mensaje que ya está preparado allí. Contiene el código {{code}} y muestra que este número es suyo.',
  'whatsapp.open': 'Abrir WhatsApp',
  'whatsapp.scan': '¿Tiene WhatsApp en el teléfono? Escanee este código QR:',
  'whatsapp.picture': 'Código QR que abre WhatsApp con el mensaje',
  'whatsapp.message': 'Confirmo mi selección de mensajes de {{business}} por WhatsApp. Código: {{code}}',
  'whatsapp.late': 'Su mensaje aún no ha llegado. Todavía puede enviarlo.',
  'whatsapp.waiting': 'Esperando su mensaje por WhatsApp…',
  'whatsapp.confirmed': 'Ha confirmado su selección por WhatsApp.',
  'preferences.unchanged': 'No ha hecho ningún cambio, así que no se ha guardado nada.',
  'page.title': 'Mensajes por WhatsApp',
  'page.loading': 'Un momento…',
  'page.missing': 'Esta página se abre con un enlace que se le envió. Abra ese enlace de nuevo.',
  'page.expired':
    'Este enlace ha caducado. Pida uno nuevo a la empresa. Para detener los mensajes de inmediato, responda STOP a cualquiera de ellos.',
  'page.invalid':
    'Este enlace no es válido. Puede que falte una parte: ábralo de nuevo desde donde lo recibió. Para detener los mensajes de inmediato, responda STOP a cualquiera de ellos.',
  'page.erased': 'Lo que se conservaba aquí sobre usted se ha borrado. Ya no queda nada que cambiar.',
  'page.nothing':
    'En esta página no hay nada que cambiar. Para detener los mensajes, responda STOP a cualquiera de ellos.',
} satisfies Messages<'one' | 'many' | 'other'>;
