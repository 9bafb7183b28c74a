import type { Messages } from './table.js';

export const western: readonly Messages[] = [
  {
    language: 'de-AT',
    all: `Stopp|STOP bitte|Abmelden|Bitte abmelden|Abmeldung|abbestellen|Melden Sie mich bitte ab|Ich möchte mich abmelden, danke|Ich widerrufe meine Einwilligung|
      Hiermit widerrufe ich meine Einwilligung.|Einwilligung widerrufen|Bitte keine weiteren Nachrichten|keine Nachrichten mehr|Ich will keine Nachrichten mehr|
      Schreiben Sie mir nicht mehr|Löschen Sie bitte meine Nummer|beenden|halt`,
    marketing: `Keine Werbung|Bitte keine Werbung mehr|Stopp Werbung|Werbung abbestellen|keine Angebote mehr|Ich möchte keine Werbung mehr`,
    review: `Ende|Lasst mich in Ruhe|Hör auf|Kein Interesse|Abmeldne|Abmleden|Bitte hören Sie endlich auf damit|Ich möchte ab sofort gar nichts mehr von Ihnen bekommen|
      Ich habe der Werbung nie zugestimmt, DSGVO|stoooopp|Beenden?|Wie kann ich mich wieder abmelden|nicht mehr anschreiben bitte, sonst Anwalt`,
    needless: `Anmelden|Ich möchte vom Widerruf meiner Bestellung Gebrauch machen`,
    harmless: `Wann kommt mein Paket?|Wann endet die Aktion?|Ich halte das für gut|Das ist halt so|Danke schön|Guten Tag|Gibt es die Schuhe in 42?|
      Bitte an die Packstation 123|Haltestelle Stadtpark|Hauptstraße 5, Endersbach|Am Wochenende geht es nicht|Ich brauche eine Rechnung|Ja gerne|Nein|
      Melden Sie sich bei mir wenn es da ist|Habt ihr morgen offen|Meine Nummer hat sich geändert|Ist der Stoff waschbar|stapeln|Mehr Angebote bitte|Keine Eile|Kein Problem`,
  },
  {
    language: 'nl',
    all: `Afmelden|uitschrijven aub|Schrijf mij uit|Stop met berichten sturen|Ik trek mijn toestemming in|toestemming intrekken|geen berichten meer|
      Ik wil geen berichten meer ontvangen|stuur me geen berichten meer|verwijder mijn nummer|stoppen|uit`,
    marketing: `geen reclame|geen reclame meer|stop aanbiedingen|geen acties meer|reclame stoppen`,
    review: `einde|opzeggen|laat me met rust|hou op|afmeldne|geen interesse|ik wil echt niets meer ontvangen van jullie winkel`,
    needless: `mijn bestelling annuleren`,
    harmless: `Waar is mijn pakket?|Ik ga vanavond uit|Bedankt!|Wanneer eindigt de actie?|Hebben jullie maat 40|stap|stoel|Mag ik het ruilen?|Kerkstraat 12|
      ja graag|nee|Tot morgen|Is de winkel zondag open?|stip|Ik kan de factuur niet vinden`,
  },
  {
    language: 'fr',
    all: `Stop svp|STOP, merci|Désabonner|désabonnez-moi|me désabonner s'il vous plaît|Je me désabonne|Désinscription|Je retire mon consentement|
      Je souhaite retirer mon consentement|Je révoque mon consentement|Je ne veux plus recevoir de messages|je ne souhaite plus recevoir de messages|
      Ne m’écrivez plus|Supprimez mon numéro|ARRET|arrêtez|Annuler|Arrêtez de m'envoyer des messages`,
    marketing: `plus de pub|stop pub|pas de publicité|arrêter les offres|Je ne veux plus recevoir d'offres|stop promotions|Je ne veux plus de pub`,
    review: `fin|ça suffit|Plus d’offres|Plus de messages|plus de promotions|Laissez-moi tranquille|Désabonenr|désabboner|Résilier|Annuler ?|
      Je ne comprends pas pourquoi je suis sur votre liste|Vous n'avez pas mon consentement pour ça`,
    needless: `annuler ma commande svp`,
    harmless: `Où est ma commande ?|Bonjour|Merci beaucoup|Laissez-moi un message quand c'est prêt|C'est dur à trouver chez vous|Avez-vous du 38 ?|
      Quand se termine la promo ?|Je voudrais plus d'informations|oui|non|À quelle heure fermez-vous ?|12 rue de l'Arrêt|C'est un cadeau|Fini de payer|Finn|
      Je veux retirer mon colis en magasin|Le colis est arrivé cassé|Pouvez-vous m'envoyer la facture`,
  },
  {
    language: 'es-MX',
    all: `BAJA|Darme de baja|Quiero darme de baja por favor|dame de baja|No quiero más mensajes|ya no quiero mensajes|No me escriban más|Retiro mi consentimiento|
      Revoco mi consentimiento|Quiero retirar mi consentimiento|Borren mi número|deja de escribirme|parar|Cancelar|salir`,
    marketing: `no más promociones|no quiero publicidad|basta de promociones|no quiero ofertas|stop publicidad`,
    review: `para|fin|basta|alto|ya basta|no molestar|No me mandes nada de esto|Quítame de la lista de una vez|cancelar mi suscripción|¿Cancelar?|
      darme de bja|por favor dejen de molestar a la gente|desuscrbirme`,
    needless: `quiero salir hoy`,
    harmless: `Para recibir el pedido|Tengo una pregunta para usted|Soy más alto que tú|¿Cuándo llega mi pedido?|Gracias|Hola buenas|mi número de pedido es 123|
      ¿Tienen talla 38?|planta baja, puerta 2|Calle Alto 5, piso bajo|¿Hasta cuándo dura la oferta?|sí|no|Mándame más ofertas|Quiero más mensajes de ofertas|
      es para mi madre|¿Aceptan tarjeta?|Buen fin de semana|Está en la parada del bus|Lo recojo mañana`,
  },
  {
    language: 'pt-BR',
    all: `SAIR|Pare|Parar|sair da lista|Descadastrar|Quero me descadastrar|Não quero mais mensagens|não quero receber mensagens|Revogo meu consentimento|
      Retiro o meu consentimento|Não me mande mais mensagem|para de me mandar mensagem|remover meu número|cancelar|Por favor, parem de mandar mensagens`,
    marketing: `sem promoções|chega de promoções|parar promoções|não quero propaganda|não quero mais ofertas`,
    review: `para|fim|chega|não quero mais|Me tira|Me deixa em paz|descadastar|descadatrar|excluir|Deixem de me incomodar com isso|Cancelar?|não perturbe mais o meu descanso`,
    needless: `cancelar o pedido|Td`,
    harmless: `Vai sair hoje?|Quando chega meu pedido?|Obrigada|Bom dia|Td bem?|Tem no tamanho 38?|cintura baixa|É para presente|sim|não|Rua do Alto 12|Quero mais ofertas|
      Até quando vai a promoção?|Pode parcelar?|manda a nota fiscal por favor|Fim de semana abre?|Vou buscar amanhã|ok obrigado|Não recebi nada ainda`,
  },
  {
    language: 'pt-PT',
    all: `Anular subscrição|Cancelar subscrição|Não me enviem mais mensagens|Revogo o meu consentimento|Parar|Quero sair|Retirar consentimento`,
    marketing: `não quero publicidade|parar promoções|Não quero receber promoções`,
    review: `basta|fim|Não quero receber mais nada disto, obrigado|Deixem de me chatear`,
    harmless: `Onde está a minha encomenda?|Obrigado|Boa tarde|Têm em azul?|A que horas fecham?|Não recebi a fatura|Sim, pode ser|Não|Paragem de autocarro de Belém|Rua Alta, 4`,
  },
  {
    language: 'it',
    all: `Disiscrivimi|disiscrizione|Cancellami|Voglio disiscrivermi|Basta messaggi|Non voglio più messaggi|Non voglio più ricevere messaggi|Non scrivetemi più|
      Revoco il consenso|Revoco il mio consenso|Ritiro il consenso|ferma|annulla|Cancellate il mio numero|Smettetela di scrivermi|annulla l'iscrizione|Rimuovetemi dalla vostra lista subito, grazie mille`,
    marketing: `basta promozioni|stop pubblicità|niente offerte|non voglio pubblicità|basta pubblicità grazie`,
    review: `basta|disdetta|Smettetela|Toglimi|non voglio ricevere queste cose|disiscrivemi|cancelami|Annulla?|lasciatemi in pace`,
    harmless: `Può scrivermi quando arriva?|Dov'è il mio ordine?|Grazie mille|Buongiorno|Avete il 38?|tacco alto o basso?|Quando finisce l'offerta?|Voglio più messaggi sulle offerte|
      sì|no|È un regalo|Non interrompete mai le vostre offerte|Via Fermi 12|Vorrei più informazioni|Ritiro in negozio|a fine mese|Nessun messaggio|Basta così, prendo questo`,
  },
  {
    language: 'ro',
    all: `Dezabonare|Dezabonați-mă|vă rog dezabonați-mă|Nu mai vreau mesaje|Îmi retrag consimțământul|Retrag consimțământul|Nu-mi mai trimiteți mesaje|opriți|Ștergeți numărul meu|Anulare`,
    marketing: `nu vreau reclame|fără reclame|nu mai vreau oferte`,
    review: `renunț|ajunge|Nu mai doresc nimic de la voi|dezabonre|Lăsați-mă în pace|stpo`,
    harmless: `Unde este comanda mea?|Mulțumesc|Bună ziua|Aveți mărimea 38?|Când se termină oferta?|Da|Nu|Gata, am plătit|Strada Opera 5|Vreau mai multe informații|Este cadou|Vin mâine|Niciun mesaj`,
  },
];
