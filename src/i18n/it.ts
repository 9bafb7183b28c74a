import type { Messages } from './messages.js';

export const messages = {
  heading: 'Messaggi di {{business}} su WhatsApp',
  intro: 'Seleziona i messaggi che vuoi, oppure nessuno.',
  'label.marketing':
    'Desidero ricevere su WhatsApp offerte e novità da {{business}}, come sconti e nuovi prodotti',
  'label.service':
    'Desidero ricevere su WhatsApp aggiornamenti da {{business}} sui miei ordini, come orari di consegna e ricevute',
  'disclosure.marketing': 'Messaggi pubblicitari.',
  'disclosure.service': 'Messaggi sui tuoi acquisti e risposte alle tue domande.',
  sender: 'Messaggi inviati da {{business}} su WhatsApp.',
  examples: 'Per esempio: {{examples}}.',
  quoted: '«{{text}}»',
  'frequency.varies': 'La frequenza varia.',
  'frequency.day_one': 'Al massimo {{count}} messaggio al giorno.',
  'frequency.day_many': 'Al massimo {{count}} di messaggi al giorno.',
  'frequency.day_other': 'Al massimo {{count}} messaggi al giorno.',
  'frequency.week_one': 'Al massimo {{count}} messaggio a settimana.',
  'frequency.week_many': 'Al massimo {{count}} di messaggi a settimana.',
  'frequency.week_other': 'Al massimo {{count}} messaggi a settimana.',
  'frequency.month_one': 'Al massimo {{count}} messaggio al mese.',
  'frequency.month_many': 'Al massimo {{count}} di messaggi al mese.',
  'frequency.month_other': 'Al massimo {{count}} messaggi al mese.',
  'frequency.year_one': 'Al massimo {{count}} messaggio all’anno.',
  'frequency.year_many': 'Al massimo {{count}} di messaggi all’anno.',
  'frequency.year_other': 'Al massimo {{count}} messaggi all’anno.',
  'frequency.order_one': 'Al massimo {{count}} messaggio per ordine.',
  'frequency.order_many': 'Al massimo {{count}} di messaggi per ordine.',
  'frequency.order_other': 'Al massimo {{count}} messaggi per ordine.',
  stop: 'Per non riceverne più, rispondi STOP a qualsiasi messaggio.',
  'stop.number': 'Per non riceverne più, invia STOP al numero {{number}} su WhatsApp.',
  optional: 'È facoltativo. Puoi acquistare anche senza dare il consenso.',
  data: '{{business}} usa il tuo numero di cellulare per inviarti ciò che hai selezionato. Puoi revocare il consenso in qualsiasi momento.',
  privacy: 'Informativa sulla privacy di {{business}}',
  language: 'Lingua',
  'jurisdiction.controller': '{{business}} è titolare del trattamento dei tuoi dati.',
  'jurisdiction.data': 'Dati usati: il tuo numero di cellulare, che cosa hai scelto e quando.',
  'jurisdiction.purpose': 'Scopo: inviarti i messaggi che selezioni.',
  'jurisdiction.withdrawal':
    'La revoca del consenso ha effetto da quel momento in poi. Non ha effetto su ciò che è stato inviato prima.',
  'jurisdiction.confirm': 'Un sì vale solo dopo che lo hai confermato su WhatsApp dallo stesso numero.',
  'jurisdiction.automated':
    'Selezionando una casella, acconsenti che {{business}} possa inviarti messaggi automatizzati su WhatsApp al numero indicato sopra.',
  'jurisdiction.automated.number':
    'Selezionando una casella, acconsenti che {{business}} possa inviarti messaggi automatizzati su WhatsApp al numero {{number}}.',
  'jurisdiction.condition': 'Il tuo consenso non è una condizione per l’acquisto.',
  'jurisdiction.contact': 'Per revocare il consenso o fare domande al riguardo, contatta {{contact}}.',
  'jurisdiction.rights':
    'Per revocare il consenso, esercitare i tuoi diritti o presentare un reclamo, contatta {{contact}}. Puoi anche presentare un reclamo all’autorità indiana per la protezione dei dati (Data Protection Board of India).',
  'jurisdiction.consent':
    'Selezionando una casella, dai il consenso all’uso del tuo numero di cellulare da parte di {{business}} per inviarti quei messaggi su WhatsApp. Puoi revocare il consenso in qualsiasi momento e gratuitamente.',
  'phone.label': 'Numero di cellulare per WhatsApp',
  'phone.country': 'Paese o regione',
  'phone.missing': 'Inserisci il tuo numero di cellulare o deseleziona le caselle.',
  'phone.invalid':
    'Controlla questo numero o deseleziona le caselle. Se è un numero estero, inizia con + e il prefisso internazionale.',
  'phone.invalid-in':
    'Controlla questo numero o deseleziona le caselle. Se il paese ({{country}}) non è quello giusto, scegli il tuo o inizia con + e il prefisso internazionale.',
  'phone.unclear': 'Intendevi {{numbers}}? Inizia con + e il prefisso internazionale.',
  'phone.page-missing': 'Per ricevere messaggi su WhatsApp, inserisci il tuo numero di cellulare nel modulo.',
  'phone.page-invalid': 'Per ricevere messaggi su WhatsApp, controlla il numero di cellulare nel modulo.',
  confirm: 'Salva la mia scelta',
  'status.pending': 'Salvataggio della tua scelta in corso…',
  'status.delivered': 'La tua scelta è stata salvata.',
  'status.queued':
    'Non ancora inviata. La tua scelta è conservata su questo dispositivo e sarà inviata appena possibile.',
  'status.refused': 'Non è stato possibile salvare la tua scelta. Contatta {{business}}.',
  'status.nothing': 'Nessuna casella è selezionata, quindi non è stato salvato nulla.',
  'status.cleared': 'Il testo è cambiato, quindi le tue caselle sono state deselezionate. Scegli di nuovo.',
  'status.replaced':
    'Questa parte della pagina è stata ricaricata, quindi le tue caselle sono state deselezionate. Scegli di nuovo.',
  'copy.page': 'Conserva una copia o cambia idea',
  reconsider: 'Scegli i messaggi',
  'details.open': 'Che cosa significa?',
  'details.close': 'Chiudi',
  'details.sending':
    '{{business}} invia questi messaggi tramite WhatsApp, un servizio di Meta. A questo scopo WhatsApp tratta il tuo numero e i messaggi.',
  'details.record':
    'Quando confermi, viene conservata una documentazione: il testo che hai visto, che cosa hai scelto, quando, e il tuo numero. Mostra a che cosa hai dato il consenso.',
  'details.stopping':
    'Puoi interrompere un tipo di messaggi e mantenere l’altro. Puoi anche contattare {{business}} in qualsiasi altro modo che preferisci e chiedere di interrompere l’invio.',
  'label.groups':
    'Desidero ricevere inviti ai gruppi di {{business}} su WhatsApp, come un gruppo sui nuovi prodotti',
  'disclosure.groups':
    'Inviti a gruppi. Fai parte di un gruppo solo se apri il relativo invito e scegli di entrare.',
  'label.calls':
    'Autorizzo {{business}} a chiamarmi su WhatsApp, per esempio per una consegna o un appuntamento',
  'disclosure.calls': 'Chiamate su WhatsApp.',
  'preferences.heading': 'Le tue scelte per i messaggi di {{business}} su WhatsApp',
  'preferences.intro': 'Seleziona ciò che vuoi, deseleziona ciò che non vuoi più e salva.',
  'preferences.save': 'Salva le modifiche',
  'preferences.stop-all': 'Interrompi tutti i messaggi',
  'preferences.forget': 'Dimenticami su questo dispositivo',
  'preferences.forgotten':
    'Questo browser non conserva più nulla sulle tue scelte. Ciò che hai scelto resta valido.',
  'preferences.forgotten-later':
    'Ciò che non è ancora stato inviato resta in questo browser fino all’invio. Non viene conservato nient’altro. Ciò che hai scelto resta valido.',
  'preferences.stop': 'Interrompi questi messaggi',
  'preferences.unknown':
    'In questo browser non risulta nessuna tua scelta. Per modificare una scelta, apri il link che {{business}} ti ha inviato oppure rispondi STOP a qualsiasi messaggio.',
  'preferences.unreachable': 'Non è stato possibile caricare le tue scelte. Non è cambiato nulla.',
  'preferences.again': 'Riprova',
  'consent.granted': 'Hai dato il consenso in data {{date}}.',
  'consent.granted-same': 'Hai accettato questo testo in data {{date}}.',
  'consent.granted-words': 'In data {{date}} hai accettato questo testo: {{words}}',
  'consent.granted-chat': 'In data {{date}} hai acconsentito nella chat a questo messaggio: {{words}}',
  'consent.withdrawn': 'Hai detto no in data {{date}}.',
  'consent.withdrawn-chat': 'Lo hai interrotto su WhatsApp in data {{date}}.',
  'consent.none': 'Non hai dato il consenso a questo.',
  'consent.renewal': 'Da allora il testo è cambiato. Seleziona la casella per accettare il nuovo testo.',
  'consent.renewal-by': 'Altrimenti questi messaggi si interrompono in data {{date}}.',
  'consent.stopping': 'Questi messaggi si interrompono quando salvi.',
  'consent.pending': 'Non ancora confermato su WhatsApp.',
  'consent.confirmed': 'Lo hai confermato su WhatsApp in data {{date}}.',
  'consent.blocked':
    'Hai interrotto le offerte direttamente in WhatsApp. Selezionare la casella qui non le riattiva: puoi farlo solo tu, nella tua chat con {{business}}.',
  'preferences.file': 'Scarica la documentazione ({{date}})',
  'preferences.text': 'Tutto ciò che hai visto in data {{date}}',
  'whatsapp.heading': 'Manca un passaggio: conferma su WhatsApp',
  'whatsapp.how':
    'Invia il messaggio che trovi lì già pronto. Contiene il codice {{code}} e mostra che questo numero è tuo.',
  'whatsapp.open': 'Apri WhatsApp',
  'whatsapp.scan': 'Hai WhatsApp sul telefono? Inquadra questo codice QR:',
  'whatsapp.picture': 'Codice QR che apre WhatsApp con il messaggio',
  'whatsapp.message': 'Confermo la mia scelta per i messaggi di {{business}} su WhatsApp. Codice: {{code}}',
  'whatsapp.late': 'Il tuo messaggio non è ancora arrivato. Puoi ancora inviarlo.',
  'whatsapp.waiting': 'In attesa del tuo messaggio su WhatsApp…',
  'whatsapp.confirmed': 'Hai confermato la tua scelta su WhatsApp.',
  'preferences.unchanged': 'Non hai modificato nulla, quindi non è stato salvato nulla.',
  'page.title': 'Messaggi su WhatsApp',
  'page.loading': 'Un momento…',
  'page.missing': 'Questa pagina si apre con un link che ti è stato inviato. Apri di nuovo quel link.',
  'page.expired':
    'Questo link è scaduto. Chiedine uno nuovo all’azienda. Per interrompere subito i messaggi, rispondi STOP a uno qualsiasi.',
  'page.invalid':
    'Questo link non è valido. Forse ne manca una parte: aprilo di nuovo da dove lo hai ricevuto. Per interrompere subito i messaggi, rispondi STOP a uno qualsiasi.',
  'page.erased': 'Ciò che era conservato qui su di te è stato cancellato. Non c’è più nulla da modificare.',
  'page.nothing':
    'In questa pagina non c’è nulla da modificare. Per interrompere i messaggi, rispondi STOP a uno qualsiasi.',
} satisfies Messages<'one' | 'many' | 'other'>;
