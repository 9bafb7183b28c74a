import type { Messages } from './table.js';

export const western: readonly Messages[] = [
  {
    language: 'de-AT',
    all: `Stopp|STOP bitte|Abmelden|Bitte abmelden|Abmeldung|abbestellen|Melden Sie mich bitte ab|Ich möchte mich abmelden, danke|Ich widerrufe meine Einwilligung|
      Hiermit widerrufe ich meine Einwilligung.|Einwilligung widerrufen|Bitte keine weiteren Nachrichten|keine Nachrichten mehr|Ich will keine Nachrichten mehr|
      Schreiben Sie mir nicht mehr|Löschen Sie bitte meine Nummer|beenden|halt|
      Bitte löschen Sie meine Nummer aus Ihrem Verteiler|Ich möchte keine Nachrichten mehr erhalten|
      Ich wünsche keine weiteren Nachrichten|Nehmen Sie mich aus dem Verteiler|Bitte nehmen Sie mich von der Liste|
      Ich widerspreche der Nutzung meiner Daten|
      Ich widerrufe meine Einwilligung zur Zusendung von WhatsApp-Nachrichten|
      Ich widerrufe hiermit meine Einwilligung mit sofortiger Wirkung|Nachrichten stoppen|
      Bitte nicht mehr schreiben|Stop bitte|bitte austragen|meine Nummer löschen|keine weiteren Nachrichten bitte|
      Kontaktieren Sie mich nicht mehr|Bitte keine WhatsApp mehr|Einwilligung zurückziehen|Abmeldung bitte|
      Ich möchte nicht mehr kontaktiert werden|Entfernen Sie mich aus der Liste|Bitte stoppen Sie die Nachrichten`,
    marketing: `Keine Werbung|Bitte keine Werbung mehr|Stopp Werbung|Werbung abbestellen|keine Angebote mehr|Ich möchte keine Werbung mehr|
      Newsletter abbestellen|Schickt mir keine Werbung mehr|Senden Sie mir bitte keine Werbung mehr|Werbung stopp|
      keine Angebote mehr bitte|
      Ich will keine Werbung mehr von euch`,
    review: `Ende|Lasst mich in Ruhe|Hör auf|Kein Interesse|Abmeldne|Abmleden|Bitte hören Sie endlich auf damit|Ich möchte ab sofort gar nichts mehr von Ihnen bekommen|
      Ich habe der Werbung nie zugestimmt, DSGVO|stoooopp|Beenden?|Wie kann ich mich wieder abmelden|nicht mehr anschreiben bitte, sonst Anwalt|
      Ich will das nicht mehr|keine Lust mehr auf eure Nachrichten|Ich möchte mich vom Newsletter abmelden|
      Hört auf mir zu schreiben|aufhören|bitte entfernen|kündigen|Ich bin raus|Lassen Sie mich in Ruhe|nerv nicht|
      Schluss|
      Ich bitte um Löschung meiner Nummer|Ich stimme nicht mehr zu|Lasst das|
      Meine Zustimmung ist hiermit widerrufen|Ich möchte die Einwilligung zurücknehmen|
      Ich habe genug von euren Nachrichten|Ich nehme meine Einwilligung zurück`,
    needless: `Ich möchte vom Widerruf meiner Bestellung Gebrauch machen`,
    harmless: `Wann kommt mein Paket?|Wann endet die Aktion?|Ich halte das für gut|Das ist halt so|Danke schön|Guten Tag|Gibt es die Schuhe in 42?|
      Bitte an die Packstation 123|Haltestelle Stadtpark|Hauptstraße 5, Endersbach|Am Wochenende geht es nicht|Ich brauche eine Rechnung|Ja gerne|Nein|
      Melden Sie sich bei mir wenn es da ist|Habt ihr morgen offen|Meine Nummer hat sich geändert|Ist der Stoff waschbar|stapeln|Anmelden|Bitte melden Sie mich an|Mehr Angebote bitte|Keine Eile|Kein Problem|
      Ich habe keine Nachricht erhalten|Können Sie mir eine Nachricht schicken?|Wann endet die Werbeaktion?|
      Ich finde die Rechnung nicht mehr|Bitte löschen Sie die zweite Position|
      Gibt es den Newsletter auch auf Englisch?|Wie lautet Ihre Nummer?|Bitte nicht klingeln|Ohne Karton bitte|
      Bitte beim Nachbarn abgeben|Ich habe nichts bekommen|Kontaktieren Sie mich bitte morgen|
      Ich habe noch keine Nummer|Ist das Angebot beendet?|Bestellung 4711 bitte ändern|Ich brauche keine Tüte|
      nein danke|Ich möchte bestellen|Bitte schreiben Sie mir eine E-Mail|Schicken Sie mir bitte mehr Angebote|
      Ich lehne die Annahme des Pakets ab|Bitte streichen Sie den zweiten Artikel|Kann ich meine Daten ändern?|
      Ich verzichte auf die Tüte|Die Nachricht kam doppelt|Kontakt bitte über Mail|Stimmt so|
      Die Löschung des Fotos bitte|Ich will nur die blauen|Bitte keine Zwiebeln`,
  },
  {
    language: 'nl',
    all: `Afmelden|uitschrijven aub|Schrijf mij uit|Stop met berichten sturen|Ik trek mijn toestemming in|toestemming intrekken|geen berichten meer|
      Ik wil geen berichten meer ontvangen|stuur me geen berichten meer|verwijder mijn nummer|stoppen|uit|
      Ik wil geen berichten meer|Stop met appen|Graag afmelden|Kunt u mij afmelden|Verwijder mij uit jullie lijst|
      Haal mij van de lijst|Ik wil me uitschrijven|Ik trek mijn toestemming hierbij in|
      Hierbij trek ik mijn toestemming in|Stuur geen berichten meer|Niet meer sturen|Niet meer appen|
      Intrekken toestemming|Neem geen contact meer op|
      Geen appjes meer alsjeblieft`,
    marketing: `geen reclame|geen reclame meer|stop aanbiedingen|geen acties meer|reclame stoppen|
      Geen reclame meer sturen`,
    review: `einde|opzeggen|laat me met rust|hou op|afmeldne|geen interesse|ik wil echt niets meer ontvangen van jullie winkel|
      stop hiermee|Ik hoef dit niet meer|
      Ik wil niet meer benaderd worden|Haal mijn nummer weg|Ik wil stoppen met de berichten|
      Mijn toestemming vervalt|Ik wil eraf|Schrap mijn nummer|geen interesse in berichten`,
    needless: `mijn bestelling annuleren`,
    harmless: `Waar is mijn pakket?|Ik ga vanavond uit|Bedankt!|Wanneer eindigt de actie?|Hebben jullie maat 40|stap|stoel|Mag ik het ruilen?|Kerkstraat 12|
      ja graag|nee|Tot morgen|Is de winkel zondag open?|stip|Ik kan de factuur niet vinden|
      Ik heb geen bericht gekregen|Mijn nummer is veranderd|Stuur een bericht als het klaar is|Niet aanbellen|
      Ik haal het morgen, stuur een bericht|nee dank je|Zonder suiker|Ik wil graag aanbiedingen ontvangen|
      Ik heb het pakket geweigerd|SMS komt niet aan|zonder ui`,
  },
  {
    language: 'fr',
    all: `Stop svp|STOP, merci|Désabonner|désabonnez-moi|me désabonner s'il vous plaît|Je me désabonne|Désinscription|Je retire mon consentement|
      Je souhaite retirer mon consentement|Je révoque mon consentement|Je ne veux plus recevoir de messages|je ne souhaite plus recevoir de messages|
      Ne m’écrivez plus|Supprimez mon numéro|ARRET|arrêtez|Annuler|Arrêtez de m'envoyer des messages|
      Je ne souhaite plus recevoir vos messages|Merci de me désinscrire|Merci de ne plus m'envoyer de messages|
      Veuillez me désinscrire de votre liste|Veuillez supprimer mon numéro|Ne m'envoyez plus de messages|
      Stop aux messages|Je souhaite me désabonner|Je veux me désinscrire|Arrêtez svp|
      Arrêtez d'envoyer des messages|Retirez-moi de votre liste|Je retire mon consentement à recevoir des messages|
      Cessez de m'écrire|Retrait de mon consentement|Désabonnez moi svp|STOP SMS|effacez mon numéro|
      ne plus me contacter|
      Ne me dérangez plus`,
    marketing: `plus de pub|stop pub|pas de publicité|arrêter les offres|Je ne veux plus recevoir d'offres|stop promotions|Je ne veux plus de pub|
      stop la pub|Arrêtez la pub|plus de publicité`,
    review: `fin|ça suffit|Plus d’offres|Plus de messages|plus de promotions|Laissez-moi tranquille|Désabonenr|désabboner|Résilier|Annuler ?|
      Je ne comprends pas pourquoi je suis sur votre liste|Vous n'avez pas mon consentement pour ça|
      Merci d'arrêter|Je ne consens plus|Je m'oppose à tout démarchage|Plus aucun message|
      Je ne veux plus de vos offres|Laisse-moi tranquille|résilier mon abonnement|
      Je souhaite ne plus être contactée|Enlevez mon numéro|Plus de messages svp|Je refuse de recevoir vos pubs|
      J'annule mon consentement|Je veux me désabonner de vos messages|Stop à vos messages|
      Je veux arrêter les messages|Je reviens sur mon accord`,
    needless: `annuler ma commande svp`,
    harmless: `Où est ma commande ?|Bonjour|Merci beaucoup|Laissez-moi un message quand c'est prêt|C'est dur à trouver chez vous|Avez-vous du 38 ?|
      Quand se termine la promo ?|Je voudrais plus d'informations|oui|non|À quelle heure fermez-vous ?|12 rue de l'Arrêt|C'est un cadeau|Fini de payer|Finn|
      Je veux retirer mon colis en magasin|Le colis est arrivé cassé|Pouvez-vous m'envoyer la facture|
      Je n'ai reçu aucun message|Mon numéro a changé|Pouvez-vous m'envoyer un message ?|Quand finit l'offre ?|
      Je ne trouve plus la facture|Supprimez le deuxième article svp|Plus de détails sur vos offres svp|
      Pas de sonnette|Contactez-moi demain|Je n'ai plus le numéro de commande|Où est la liste des magasins ?|
      Je veux bien recevoir vos offres|non merci|Retirer mon colis, mon numéro est le 12|
      Arrêt de bus le plus proche ?|C'est annulé ?|Sans sucre|
      J'ai refusé le colis|Je ne reçois pas le SMS de confirmation|Assez grand pour deux ?|
      Vous êtes ouverts demain ?|Je voudrais modifier mes données|Ne sonnez pas|sans oignons svp`,
  },
  {
    language: 'es-MX',
    all: `BAJA|Darme de baja|Quiero darme de baja por favor|dame de baja|No quiero más mensajes|ya no quiero mensajes|No me escriban más|Retiro mi consentimiento|
      Revoco mi consentimiento|Quiero retirar mi consentimiento|Borren mi número|deja de escribirme|parar|Cancelar|salir|
      No deseo recibir más mensajes|Por favor no me envíen más mensajes|Dejen de enviarme mensajes|
      Ya no quiero recibir mensajes|Elimínenme de su lista|Eliminen mi número de su base de datos|Dar de baja|
      Baja por favor|Solicito la baja|Deseo darme de baja|Retiro mi consentimiento para recibir mensajes|
      Revoco el consentimiento|No me contacten más|desuscribir|dame de baja por favor|Detener mensajes|
      no me manden mensajes|STOP por favor|
      Ya no me manden nada|Desuscríbanme por favor`,
    marketing: `no más promociones|no quiero publicidad|basta de promociones|no quiero ofertas|stop publicidad|
      No quiero más publicidad|No quiero recibir promociones`,
    review: `para|fin|basta|alto|ya basta|no molestar|No me mandes nada de esto|Quítame de la lista de una vez|cancelar mi suscripción|¿Cancelar?|
      darme de bja|por favor dejen de molestar a la gente|desuscrbirme|
      Quiero cancelar la suscripción|dejen de mandar promociones|no me interesa|Basta ya|Cancelar suscripción|
      Paren|No más|no quiero saber nada de ustedes|bórrame|
      No quiero que me manden más mensajes|Favor de quitar mi número|Cancelen los mensajes|Anulo mi consentimiento|
      Quiero dejar de recibir mensajes|No autorizo más mensajes|Suspendan los mensajes|Retírenme de la lista`,
    needless: `quiero salir hoy`,
    harmless: `Para recibir el pedido|Tengo una pregunta para usted|Soy más alto que tú|¿Cuándo llega mi pedido?|Gracias|Hola buenas|mi número de pedido es 123|
      ¿Tienen talla 38?|planta baja, puerta 2|Calle Alto 5, piso bajo|¿Hasta cuándo dura la oferta?|sí|no|Mándame más ofertas|Quiero más mensajes de ofertas|
      es para mi madre|¿Aceptan tarjeta?|Buen fin de semana|Está en la parada del bus|Lo recojo mañana|
      No recibí ningún mensaje|Mi número cambió|¿Me mandan un mensaje cuando llegue?|Un mensaje para mi madre|
      ¿Cuándo termina la promoción?|No encuentro la factura|Quiten el segundo artículo|No toquen el timbre|
      Ya no tengo el número de pedido|¿Puedo retirar en tienda? mi número es 12|Quiero recibir sus ofertas|
      no gracias|Es para regalo|Parece que llegó roto|¿Dónde está la lista de precios?|
      La parte de arriba es pequeña|
      Rechacé el paquete|No me llega el SMS|¿Puedo cambiar mis datos?|Saquen el segundo producto|sin cebolla|
      No toquen|quiero dejar el paquete en portería`,
  },
  {
    language: 'pt-BR',
    all: `SAIR|Pare|Parar|sair da lista|Descadastrar|Quero me descadastrar|Não quero mais mensagens|não quero receber mensagens|Revogo meu consentimento|
      Retiro o meu consentimento|Não me mande mais mensagem|para de me mandar mensagem|remover meu número|cancelar|Por favor, parem de mandar mensagens|
      Não quero mais receber mensagens|Por favor, não enviem mais mensagens|Parem de me enviar mensagens|
      Me descadastra|Descadastrar por favor|Retirem o meu número da vossa lista|Quero sair da lista|
      Retiro meu consentimento|Revogo a minha autorização|Não me contactem mais|cancelar inscrição|
      Pare de me mandar mensagem|Parar mensagens|SAIR por favor|Apaguem o meu número|remova meu contato|
      STOP obrigado|
      Quero parar de receber mensagens|Não me mandem mais nada|Gostaria de deixar de receber mensagens`,
    marketing: `sem promoções|chega de promoções|parar promoções|não quero propaganda|não quero mais ofertas|
      Não quero receber promoções`,
    review: `para|fim|chega|não quero mais|Me tira|Me deixa em paz|descadastar|descadatrar|excluir|Deixem de me incomodar com isso|Cancelar?|não perturbe mais o meu descanso|
      Quero cancelar|Não tenho interesse|Não autorizo mais|sem mais mensagens|
      Cancela as mensagens|Tira meu número daí|Não aceito mais mensagens|Cancelo meu consentimento|
      Suspendam as mensagens|Quero cancelar o recebimento|Retiro a autorização`,
    needless: `cancelar o pedido|Td`,
    harmless: `Vai sair hoje?|Quando chega meu pedido?|Obrigada|Bom dia|Td bem?|Tem no tamanho 38?|cintura baixa|É para presente|sim|não|Rua do Alto 12|Quero mais ofertas|
      Até quando vai a promoção?|Pode parcelar?|manda a nota fiscal por favor|Fim de semana abre?|Vou buscar amanhã|ok obrigado|Não recebi nada ainda|
      Não recebi nenhuma mensagem|Meu número mudou|Manda mensagem quando chegar|Uma mensagem para minha mãe|
      Tira o segundo item|Não tenho o número do pedido|Posso retirar na loja? meu número é 12|
      Quero receber as ofertas|não, obrigado|Deixe na portaria, contato 12|Parece que veio quebrado|sem açúcar|
      Me manda a lista de preços|
      Recusei a encomenda|Não chegou o SMS|Posso mudar meus dados?|sem cebola|sai hoje?|nada mais, obrigado`,
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
      Revoco il consenso|Revoco il mio consenso|Ritiro il consenso|ferma|annulla|Cancellate il mio numero|Smettetela di scrivermi|annulla l'iscrizione|Rimuovetemi dalla vostra lista subito, grazie mille|
      Non desidero più ricevere messaggi|Basta con questi messaggi|Non voglio essere contattato|
      Cancellatemi dalla lista|Cancellate il mio numero dalla vostra lista|Vorrei disiscrivermi|
      Ritiro il mio consenso|Revoco il consenso al trattamento|Non mandatemi più messaggi|Stop ai messaggi|
      Smettete di mandarmi messaggi|Non inviate più messaggi|Eliminate il mio numero|fermate i messaggi|
      Desidero cancellarmi`,
    marketing: `basta promozioni|stop pubblicità|niente offerte|non voglio pubblicità|basta pubblicità grazie|
      basta pubblicità`,
    review: `basta|disdetta|Smettetela|Toglimi|non voglio ricevere queste cose|disiscrivemi|cancelami|Annulla?|lasciatemi in pace|
      Vi prego di non scrivermi più|Voglio annullare l'iscrizione|Disdico|non mi interessa più|Mi oppongo|
      Vorrei non ricevere più messaggi|Togliete il mio numero|Non autorizzo più|Annullo il consenso|
      Basta scrivermi|Sospendete i messaggi|Voglio uscire dalla lista|Ritiro l'autorizzazione`,
    harmless: `Può scrivermi quando arriva?|Dov'è il mio ordine?|Grazie mille|Buongiorno|Avete il 38?|tacco alto o basso?|Quando finisce l'offerta?|Voglio più messaggi sulle offerte|
      sì|no|È un regalo|Non interrompete mai le vostre offerte|Via Fermi 12|Vorrei più informazioni|Ritiro in negozio|a fine mese|Nessun messaggio|Basta così, prendo questo|
      Non ho ricevuto nessun messaggio|Il mio numero è cambiato|Mi mandate un messaggio quando arriva?|
      Quando finisce la promozione?|Togliete il secondo articolo|Non suonate il campanello|
      Ritiro in negozio, il mio numero è 12|Voglio ricevere le offerte|no grazie|Senza zucchero|
      Mi manda la lista prezzi?|Fermata del bus vicino?|Non trovo più la fattura|
      Ho rifiutato il pacco|Non arriva l'SMS|Posso cambiare i miei dati?|senza cipolla`,
  },
  {
    language: 'ro',
    all: `Dezabonare|Dezabonați-mă|vă rog dezabonați-mă|Nu mai vreau mesaje|Îmi retrag consimțământul|Retrag consimțământul|Nu-mi mai trimiteți mesaje|opriți|Ștergeți numărul meu|Anulare|
      Vreau să mă dezabonez|Vă rog să mă dezabonați|Nu mai vreau să primesc mesaje|Nu mai doresc să primesc mesaje|
      Îmi retrag acordul|Nu-mi mai scrieți|Ștergeți-mă din listă|Opriți mesajele|Nu mai trimiteți mesaje|
      Revoc consimțământul`,
    marketing: `nu vreau reclame|fără reclame|nu mai vreau oferte|
      Nu mai trimiteți reclame`,
    review: `renunț|ajunge|Nu mai doresc nimic de la voi|dezabonre|Lăsați-mă în pace|stpo|
      renunț la abonare|
      Nu mai vreau mesajele voastre|Vă rog să-mi ștergeți numărul|Anulez acordul|Scoateți-mă de pe listă`,
    harmless: `Unde este comanda mea?|Mulțumesc|Bună ziua|Aveți mărimea 38?|Când se termină oferta?|Da|Nu|Gata, am plătit|Strada Opera 5|Vreau mai multe informații|Este cadou|Vin mâine|Niciun mesaj|
      Nu am primit mesaj|Numărul meu s-a schimbat|Trimiteți mesaj când ajunge|nu mulțumesc|fără zahăr|
      Vreau să primesc oferte|Nu sunați`,
  },
];
