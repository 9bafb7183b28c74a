export const texts = {
    title: 'Nachrichten auf WhatsApp',
    loading: 'Einen Moment \u2026',
    missing: 'Diese Seite \u00f6ffnet sich \u00fcber einen Link, den Sie bekommen haben. Bitte \u00f6ffnen Sie diesen Link noch einmal.',
    expired: 'Dieser Link ist abgelaufen. Bitte fragen Sie das Unternehmen nach einem neuen. Um Nachrichten sofort zu beenden, antworten Sie auf eine davon mit STOP.',
    invalid: 'Dieser Link ist nicht g\u00fcltig. Vielleicht fehlt ein Teil: Bitte \u00f6ffnen Sie ihn noch einmal dort, wo Sie ihn bekommen haben. Um Nachrichten sofort zu beenden, antworten Sie auf eine davon mit STOP.',
    erased: 'Was hier \u00fcber Sie gespeichert war, ist gel\u00f6scht. Es gibt nichts mehr zu \u00e4ndern.',
    nothing: 'Auf dieser Seite gibt es nichts zu \u00e4ndern. Um Nachrichten zu beenden, antworten Sie auf eine davon mit STOP.',
    unreachable: 'Ihre Auswahl konnte nicht geladen werden. Es hat sich nichts ge\u00e4ndert.',
    again: 'Noch einmal versuchen',
};
