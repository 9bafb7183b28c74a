import type { Texts } from './en.js';

export const texts: Texts = {
  title: 'Nachrichten auf WhatsApp',
  loading: 'Einen Moment …',
  missing:
    'Diese Seite öffnet sich über einen Link, den Sie bekommen haben. Bitte öffnen Sie diesen Link noch einmal.',
  expired:
    'Dieser Link ist abgelaufen. Bitte fragen Sie das Unternehmen nach einem neuen. Um Nachrichten sofort zu beenden, antworten Sie auf eine davon mit STOP.',
  invalid:
    'Dieser Link ist nicht gültig. Vielleicht fehlt ein Teil: Bitte öffnen Sie ihn noch einmal dort, wo Sie ihn bekommen haben. Um Nachrichten sofort zu beenden, antworten Sie auf eine davon mit STOP.',
  erased: 'Was hier über Sie gespeichert war, ist gelöscht. Es gibt nichts mehr zu ändern.',
  nothing:
    'Auf dieser Seite gibt es nichts zu ändern. Um Nachrichten zu beenden, antworten Sie auf eine davon mit STOP.',
  unreachable: 'Ihre Auswahl konnte nicht geladen werden. Es hat sich nichts geändert.',
  again: 'Noch einmal versuchen',
};
