import type { Messages } from './messages.js';

export const messages = {
  heading: 'Nachrichten von {{business}} auf WhatsApp',
  intro: 'Kreuzen Sie an, welche Nachrichten Sie möchten, oder keine.',
  'label.marketing':
    'Senden Sie mir Angebote und Neuigkeiten von {{business}} auf WhatsApp, zum Beispiel Rabatte und neue Produkte',
  'label.service':
    'Senden Sie mir Neues zu meinen Bestellungen von {{business}} auf WhatsApp, zum Beispiel Lieferzeiten und Rechnungen',
  'disclosure.marketing': 'Werbenachrichten.',
  'disclosure.service': 'Nachrichten zu Ihren Einkäufen und Antworten auf Ihre Fragen.',
  sender: 'Gesendet von {{business}} auf WhatsApp.',
  examples: 'Zum Beispiel: {{examples}}.',
  'frequency.varies': 'Wie oft, ist unterschiedlich.',
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
  stop: 'Zum Beenden antworten Sie auf eine Nachricht mit STOP.',
  'stop.number': 'Zum Beenden senden Sie STOP an {{number}} auf WhatsApp.',
  optional: 'Das ist freiwillig. Sie können auch ohne Zustimmung kaufen.',
  data: '{{business}} verwendet Ihre Mobilnummer, um zu senden, was Sie angekreuzt haben. Sie können Ihre Einwilligung jederzeit widerrufen.',
  privacy: 'Datenschutzerklärung von {{business}}',
  'phone.label': 'Mobilnummer für WhatsApp',
  'phone.country': 'Land oder Region',
  'phone.missing': 'Geben Sie Ihre Mobilnummer ein oder entfernen Sie die Häkchen.',
  'phone.invalid':
    'Prüfen Sie diese Nummer oder entfernen Sie die Häkchen. Beginnen Sie mit + und der Landesvorwahl, wenn sie aus dem Ausland ist.',
  'phone.page-missing': 'Für Nachrichten auf WhatsApp geben Sie im Formular Ihre Mobilnummer ein.',
  'phone.page-invalid': 'Für Nachrichten auf WhatsApp prüfen Sie die Mobilnummer im Formular.',
  confirm: 'Auswahl speichern',
  'status.pending': 'Ihre Auswahl wird gespeichert …',
  'status.delivered': 'Ihre Auswahl ist gespeichert.',
  'status.queued':
    'Noch nicht gesendet. Ihre Auswahl bleibt auf diesem Gerät und wird so bald wie möglich gesendet.',
  'status.refused': 'Ihre Auswahl konnte nicht gespeichert werden. Bitte wenden Sie sich an {{business}}.',
  'status.nothing': 'Kein Kästchen ist angekreuzt, daher wurde nichts gespeichert.',
  'status.cleared': 'Der Text hat sich geändert, daher wurden Ihre Häkchen entfernt. Bitte wählen Sie neu.',
  'details.open': 'Was bedeutet das?',
  'details.close': 'Schließen',
  'details.sending':
    '{{business}} sendet diese Nachrichten über WhatsApp, einen Dienst von Meta. WhatsApp verarbeitet dafür Ihre Nummer und die Nachrichten.',
  'details.record':
    'Wenn Sie bestätigen, wird ein Nachweis aufbewahrt: der Text, den Sie gesehen haben, Ihre Auswahl, der Zeitpunkt und Ihre Nummer. Er zeigt, womit Sie einverstanden waren.',
  'details.stopping':
    'Sie können eine Art von Nachrichten beenden und die andere behalten. Sie können {{business}} auch auf jedem anderen Weg bitten aufzuhören.',
  'label.groups':
    'Laden Sie mich in Gruppen von {{business}} auf WhatsApp ein, zum Beispiel in eine Gruppe zu neuen Produkten',
  'disclosure.groups':
    'Einladungen in Gruppen. In einer Gruppe sind Sie nur, wenn Sie die Einladung öffnen und beitreten.',
  'label.calls':
    '{{business}} darf mich auf WhatsApp anrufen, zum Beispiel zu einer Lieferung oder einem Termin',
  'disclosure.calls': 'Anrufe auf WhatsApp.',
  'preferences.heading': 'Ihre Auswahl für Nachrichten von {{business}} auf WhatsApp',
  'preferences.intro':
    'Kreuzen Sie an, was Sie möchten, entfernen Sie das Häkchen bei dem, was Sie nicht mehr möchten, und speichern Sie.',
  'preferences.save': 'Änderungen speichern',
  'preferences.stop-all': 'Alle Nachrichten beenden',
  'preferences.stop': 'Diese Nachrichten beenden',
  'preferences.unknown':
    'Dieser Browser kennt keine Auswahl von Ihnen. Um eine zu ändern, öffnen Sie den Link, den {{business}} Ihnen geschickt hat, oder antworten Sie auf eine Nachricht mit STOP.',
  'preferences.unreachable': 'Ihre Auswahl konnte nicht geladen werden. Es hat sich nichts geändert.',
  'preferences.again': 'Noch einmal versuchen',
  'consent.granted': 'Sie haben am {{date}} zugestimmt.',
  'consent.granted-same': 'Diesen Worten haben Sie am {{date}} zugestimmt.',
  'consent.granted-words': 'Sie haben am {{date}} diesen Worten zugestimmt: {{words}}',
  'consent.granted-chat': 'Sie haben am {{date}} im Chat zugestimmt, auf diese Nachricht: {{words}}',
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
    'Sie haben Angebote in WhatsApp selbst beendet. Ein Häkchen hier ändert das nicht: Nur Sie können sie wieder zulassen, in Ihrem Chat mit {{business}}.',
  'copy.page': 'Kopie aufheben oder Auswahl ändern',
  'preferences.file': 'Nachweis vom {{date}} herunterladen',
  'preferences.text': 'Alles, was Sie am {{date}} gesehen haben',
  'whatsapp.heading': 'Ein Schritt fehlt noch: Bestätigen Sie auf WhatsApp',
  'whatsapp.how':
    'Senden Sie die Nachricht, die dort bereitsteht. Sie enthält den Code {{code}} und zeigt, dass diese Nummer Ihre ist.',
  'whatsapp.open': 'WhatsApp öffnen',
  'whatsapp.scan': 'WhatsApp ist auf Ihrem Telefon? Scannen Sie das:',
  'whatsapp.picture': 'QR-Code, der WhatsApp mit der Nachricht öffnet',
  'whatsapp.message':
    'Ich bestätige meine Auswahl für Nachrichten von {{business}} auf WhatsApp. Code: {{code}}',
  'whatsapp.late': 'Ihre Nachricht ist noch nicht angekommen. Sie können sie weiterhin senden.',
  'whatsapp.waiting': 'Warten auf Ihre Nachricht auf WhatsApp …',
  'whatsapp.confirmed': 'Sie haben Ihre Auswahl auf WhatsApp bestätigt.',
  'preferences.unchanged': 'Sie haben nichts geändert, daher wurde nichts gespeichert.',
  reconsider: 'Auswahl öffnen',
} satisfies Messages<'one' | 'other'>;
