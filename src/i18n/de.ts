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
} satisfies Messages<'one' | 'other'>;
