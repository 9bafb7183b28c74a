import type { Messages } from './messages.js';

export const messages = {
  heading: 'Nachrichten von {{business}} auf WhatsApp',
  intro: 'Kreuzen Sie die Nachrichten an, die Sie möchten, oder keine.',
  'label.marketing':
    'Senden Sie mir per WhatsApp Angebote und Neuigkeiten von {{business}}, zum Beispiel Rabattaktionen und neue Produkte',
  'label.service':
    'Senden Sie mir per WhatsApp Neues von {{business}} zu meinen Bestellungen, zum Beispiel Lieferzeiten und Rechnungen',
  'disclosure.marketing': 'Werbenachrichten.',
  'disclosure.service': 'Nachrichten zu Ihren Einkäufen und Antworten auf Ihre Fragen.',
  sender: 'Gesendet von {{business}} per WhatsApp.',
  examples: 'Zum Beispiel: {{examples}}.',
  quoted: '„{{text}}“',
  'frequency.varies': 'Die Häufigkeit ist unterschiedlich.',
  'frequency.day_one': 'Höchstens {{count}} Nachricht am Tag.',
  'frequency.day_other': 'Höchstens {{count}} Nachrichten am Tag.',
  'frequency.week_one': 'Höchstens {{count}} Nachricht in der Woche.',
  'frequency.week_other': 'Höchstens {{count}} Nachrichten in der Woche.',
  'frequency.month_one': 'Höchstens {{count}} Nachricht im Monat.',
  'frequency.month_other': 'Höchstens {{count}} Nachrichten im Monat.',
  'frequency.year_one': 'Höchstens {{count}} Nachricht im Jahr.',
  'frequency.year_other': 'Höchstens {{count}} Nachrichten im Jahr.',
  'frequency.order_one': 'Höchstens {{count}} Nachricht je Bestellung.',
  'frequency.order_other': 'Höchstens {{count}} Nachrichten je Bestellung.',
  stop: 'Zum Beenden antworten Sie mit STOP auf eine beliebige Nachricht.',
  'stop.number': 'Zum Beenden senden Sie STOP per WhatsApp an {{number}}.',
  optional: 'Das ist freiwillig. Sie können auch kaufen, ohne zuzustimmen.',
  data: '{{business}} verwendet Ihre Mobilnummer, um Ihnen zu senden, was Sie angekreuzt haben. Sie können Ihre Einwilligung jederzeit widerrufen.',
  privacy: 'Datenschutzerklärung von {{business}}',
  language: 'Sprache',
  'jurisdiction.controller': '{{business}} ist für Ihre Daten verantwortlich.',
  'jurisdiction.data': 'Verwendete Daten: Ihre Mobilnummer, was Sie gewählt haben und wann.',
  'jurisdiction.purpose': 'Zweck: Ihnen die Nachrichten zu senden, die Sie ankreuzen.',
  'jurisdiction.withdrawal':
    'Wenn Sie Ihre Einwilligung widerrufen, gilt das von da an. Für das, was vorher gesendet wurde, ändert sich nichts.',
  'jurisdiction.confirm': 'Ein Ja gilt erst, wenn Sie es auf WhatsApp mit derselben Nummer bestätigt haben.',
  'jurisdiction.automated':
    'Indem Sie ein Kästchen ankreuzen, stimmen Sie zu, dass {{business}} Ihnen automatisierte Nachrichten per WhatsApp an die oben stehende Nummer senden darf.',
  'jurisdiction.automated.number':
    'Indem Sie ein Kästchen ankreuzen, stimmen Sie zu, dass {{business}} Ihnen automatisierte Nachrichten per WhatsApp an {{number}} senden darf.',
  'jurisdiction.condition': 'Ihre Einwilligung ist keine Bedingung für einen Kauf.',
  'jurisdiction.contact':
    'Um Ihre Einwilligung zu widerrufen oder dazu etwas zu fragen, wenden Sie sich an {{contact}}.',
  'jurisdiction.rights':
    'Um Ihre Einwilligung zu widerrufen, Ihre Rechte auszuüben oder sich zu beschweren, wenden Sie sich an {{contact}}. Sie können sich auch bei der indischen Datenschutzbehörde (Data Protection Board of India) beschweren.',
  'jurisdiction.consent':
    'Indem Sie ein Kästchen ankreuzen, willigen Sie ein, dass {{business}} Ihre Mobilnummer verwendet, um Ihnen diese Nachrichten per WhatsApp zu senden. Sie können Ihre Einwilligung jederzeit kostenlos widerrufen.',
  'phone.label': 'Mobilnummer für WhatsApp',
  'phone.country': 'Land oder Region',
  'phone.missing': 'Geben Sie Ihre Mobilnummer ein oder entfernen Sie die Häkchen.',
  'phone.invalid':
    'Prüfen Sie diese Nummer oder entfernen Sie die Häkchen. Bei einer Nummer aus dem Ausland beginnen Sie mit + und der Landesvorwahl.',
  'phone.invalid-in':
    'Prüfen Sie diese Nummer oder entfernen Sie die Häkchen. Wenn das Land ({{country}}) nicht stimmt, wählen Sie Ihres aus oder beginnen Sie mit + und der Landesvorwahl.',
  'phone.unclear': 'Meinten Sie {{numbers}}? Beginnen Sie mit + und der Landesvorwahl.',
  'phone.page-missing': 'Für Nachrichten auf WhatsApp geben Sie im Formular Ihre Mobilnummer ein.',
  'phone.page-invalid': 'Für Nachrichten auf WhatsApp prüfen Sie die Mobilnummer im Formular.',
  confirm: 'Auswahl speichern',
  'status.pending': 'Ihre Auswahl wird gespeichert …',
  'status.delivered': 'Ihre Auswahl ist gespeichert.',
  'status.queued':
    'Noch nicht gesendet. Ihre Auswahl wird auf diesem Gerät aufbewahrt und so bald wie möglich gesendet.',
  'status.refused': 'Ihre Auswahl konnte nicht gespeichert werden. Bitte wenden Sie sich an {{business}}.',
  'status.nothing': 'Kein Kästchen ist angekreuzt, daher wurde nichts gespeichert.',
  'status.cleared':
    'Der Text hat sich geändert, daher wurden Ihre Häkchen entfernt. Bitte wählen Sie noch einmal.',
  'status.replaced':
    'Dieser Teil der Seite wurde neu geladen, daher wurden Ihre Häkchen entfernt. Bitte wählen Sie noch einmal.',
  'copy.page': 'Kopie aufbewahren oder Auswahl ändern',
  reconsider: 'Nachrichten auswählen',
  'details.open': 'Was bedeutet das?',
  'details.close': 'Schließen',
  'details.sending':
    '{{business}} sendet diese Nachrichten über WhatsApp, einen Dienst von Meta. WhatsApp verarbeitet dafür Ihre Nummer und die Nachrichten.',
  'details.record':
    'Wenn Sie bestätigen, wird ein Nachweis aufbewahrt: der Text, den Sie gesehen haben, was Sie gewählt haben, wann, und Ihre Nummer. Er zeigt, wozu Sie Ihre Zustimmung gegeben haben.',
  'details.stopping':
    'Sie können eine Art von Nachrichten beenden und die andere behalten. Sie können {{business}} auch auf jedem anderen Weg, der Ihnen passt, bitten, damit aufzuhören.',
  'label.groups':
    'Laden Sie mich in Gruppen von {{business}} auf WhatsApp ein, zum Beispiel in eine Gruppe zu neuen Produkten',
  'disclosure.groups':
    'Einladungen in Gruppen. Sie sind nur dann in einer Gruppe, wenn Sie die Einladung dazu öffnen und sich für den Beitritt entscheiden.',
  'label.calls':
    '{{business}} darf mich per WhatsApp anrufen, zum Beispiel wegen einer Lieferung oder eines Termins',
  'disclosure.calls': 'Anrufe per WhatsApp.',
  'preferences.heading': 'Ihre Auswahl für Nachrichten von {{business}} auf WhatsApp',
  'preferences.intro':
    'Kreuzen Sie an, was Sie möchten, entfernen Sie das Häkchen bei dem, was Sie nicht mehr möchten, und speichern Sie.',
  'preferences.save': 'Änderungen speichern',
  'preferences.stop-all': 'Alle Nachrichten beenden',
  'preferences.forget': 'Auf diesem Gerät vergessen',
  'preferences.forgotten':
    'Dieser Browser bewahrt nichts mehr über Ihre Auswahl auf. Was Sie gewählt haben, gilt weiterhin.',
  'preferences.forgotten-later':
    'Was noch nicht gesendet ist, bleibt in diesem Browser, bis es gesendet ist. Sonst wird nichts aufbewahrt. Was Sie gewählt haben, gilt weiterhin.',
  'preferences.stop': 'Diese Nachrichten beenden',
  'preferences.unknown':
    'Diesem Browser ist keine Auswahl von Ihnen bekannt. Um eine zu ändern, öffnen Sie den Link, den {{business}} Ihnen geschickt hat, oder antworten Sie mit STOP auf eine beliebige Nachricht.',
  'preferences.unreachable': 'Ihre Auswahl konnte nicht geladen werden. Es hat sich nichts geändert.',
  'preferences.again': 'Noch einmal versuchen',
  'consent.granted': 'Sie haben am {{date}} zugestimmt.',
  'consent.granted-same': 'Diesem Text haben Sie am {{date}} zugestimmt.',
  'consent.granted-words': 'Sie haben am {{date}} diesem Text zugestimmt: {{words}}',
  'consent.granted-chat': 'Sie haben am {{date}} im Chat dieser Nachricht zugestimmt: {{words}}',
  'consent.withdrawn': 'Sie haben am {{date}} Nein gesagt.',
  'consent.withdrawn-chat': 'Sie haben das am {{date}} auf WhatsApp beendet.',
  'consent.none': 'Dem haben Sie nicht zugestimmt.',
  'consent.renewal':
    'Der Text hat sich seitdem geändert. Kreuzen Sie das Kästchen an, um dem neuen Text zuzustimmen.',
  'consent.renewal-by': 'Sonst enden diese Nachrichten am {{date}}.',
  'consent.stopping': 'Diese Nachrichten enden, wenn Sie speichern.',
  'consent.pending': 'Noch nicht auf WhatsApp bestätigt.',
  'consent.confirmed': 'Sie haben das am {{date}} auf WhatsApp bestätigt.',
  'consent.blocked':
    'Sie haben Angebote in WhatsApp selbst beendet. Ein Häkchen hier startet sie nicht wieder: Das können nur Sie selbst, in Ihrem Chat mit {{business}}.',
  'preferences.file': 'Nachweis vom {{date}} herunterladen',
  'preferences.text': 'Alles, was Sie am {{date}} gesehen haben',
  'whatsapp.heading': 'Ein Schritt fehlt noch: Bestätigen Sie auf WhatsApp',
  'whatsapp.how':
    'Senden Sie die Nachricht, die dort bereitsteht. Sie enthält den Code {{code}} und zeigt, dass diese Nummer Ihnen gehört.',
  'whatsapp.open': 'WhatsApp öffnen',
  'whatsapp.scan': 'WhatsApp ist auf Ihrem Telefon? Scannen Sie diesen QR-Code:',
  'whatsapp.picture': 'QR-Code, der WhatsApp mit der Nachricht öffnet',
  'whatsapp.message':
    'Ich bestätige meine Auswahl für Nachrichten von {{business}} auf WhatsApp. Code: {{code}}',
  'whatsapp.late': 'Ihre Nachricht ist noch nicht angekommen. Sie können sie weiterhin senden.',
  'whatsapp.waiting': 'Warten auf Ihre Nachricht auf WhatsApp …',
  'whatsapp.confirmed': 'Sie haben Ihre Auswahl auf WhatsApp bestätigt.',
  'preferences.unchanged': 'Sie haben nichts geändert, daher wurde nichts gespeichert.',
  'page.title': 'Nachrichten auf WhatsApp',
  'page.loading': 'Einen Moment …',
  'page.missing':
    'Diese Seite öffnet sich über einen Link, den Sie bekommen haben. Bitte öffnen Sie diesen Link noch einmal.',
  'page.expired':
    'Dieser Link ist abgelaufen. Bitte fragen Sie das Unternehmen nach einem neuen. Um Nachrichten sofort zu beenden, antworten Sie auf eine davon mit STOP.',
  'page.invalid':
    'Dieser Link ist nicht gültig. Vielleicht fehlt ein Teil: Bitte öffnen Sie ihn noch einmal dort, wo Sie ihn bekommen haben. Um Nachrichten sofort zu beenden, antworten Sie auf eine davon mit STOP.',
  'page.erased': 'Was hier über Sie gespeichert war, ist gelöscht. Es gibt nichts mehr zu ändern.',
  'page.nothing':
    'Auf dieser Seite gibt es nichts zu ändern. Um Nachrichten zu beenden, antworten Sie auf eine davon mit STOP.',
} satisfies Messages<'one' | 'other'>;
