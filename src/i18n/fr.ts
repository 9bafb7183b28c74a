import type { Messages } from './messages.js';

export const messages = {
  heading: 'Messages envoyés par {{business}} sur WhatsApp',
  intro: 'Cochez les messages que vous souhaitez, ou n’en cochez aucun.',
  'label.marketing':
    'Je souhaite recevoir sur WhatsApp des offres et actualités envoyées par {{business}}, comme des promotions et nouveautés',
  'label.service':
    'Je souhaite recevoir sur WhatsApp le suivi de mes commandes envoyé par {{business}}, comme les horaires de livraison et les factures',
  'disclosure.marketing': 'Messages publicitaires.',
  'disclosure.service': 'Messages sur vos achats et réponses à vos questions.',
  sender: 'Messages envoyés par {{business}} sur WhatsApp.',
  examples: 'Par exemple\u00a0: {{examples}}.',
  quoted: '«\u00a0{{text}}\u00a0»',
  'frequency.varies': 'La fréquence varie.',
  'frequency.day_one': 'Au maximum {{count}} message par jour.',
  'frequency.day_many': 'Au maximum {{count}} de messages par jour.',
  'frequency.day_other': 'Au maximum {{count}} messages par jour.',
  'frequency.week_one': 'Au maximum {{count}} message par semaine.',
  'frequency.week_many': 'Au maximum {{count}} de messages par semaine.',
  'frequency.week_other': 'Au maximum {{count}} messages par semaine.',
  'frequency.month_one': 'Au maximum {{count}} message par mois.',
  'frequency.month_many': 'Au maximum {{count}} de messages par mois.',
  'frequency.month_other': 'Au maximum {{count}} messages par mois.',
  'frequency.year_one': 'Au maximum {{count}} message par an.',
  'frequency.year_many': 'Au maximum {{count}} de messages par an.',
  'frequency.year_other': 'Au maximum {{count}} messages par an.',
  'frequency.order_one': 'Au maximum {{count}} message par commande.',
  'frequency.order_many': 'Au maximum {{count}} de messages par commande.',
  'frequency.order_other': 'Au maximum {{count}} messages par commande.',
  stop: 'Pour arrêter, répondez STOP à n’importe quel message.',
  'stop.number': 'Pour arrêter, envoyez STOP au {{number}} sur WhatsApp.',
  optional: 'C’est facultatif. Vous pouvez acheter sans donner votre accord.',
  data: '{{business}} utilise votre numéro de mobile pour vous envoyer ce que vous avez coché. Vous pouvez retirer votre consentement à tout moment.',
  privacy: '{{business}}\u00a0: politique de confidentialité',
  language: 'Langue',
  'jurisdiction.controller': '{{business}} est responsable de vos données.',
  'jurisdiction.data': 'Données utilisées\u00a0: votre numéro de mobile, ce que vous avez choisi et quand.',
  'jurisdiction.purpose': 'Utilisation\u00a0: vous envoyer les messages que vous cochez.',
  'jurisdiction.withdrawal':
    'Le retrait de votre consentement prend effet à partir de ce moment-là. Il n’a pas d’effet sur ce qui a été envoyé avant.',
  'jurisdiction.confirm':
    'Un oui compte seulement une fois que vous l’avez confirmé sur WhatsApp depuis le même numéro.',
  'jurisdiction.automated':
    'En cochant une case, vous autorisez {{business}} à vous envoyer des messages automatisés sur WhatsApp, au numéro indiqué ci-dessus.',
  'jurisdiction.automated.number':
    'En cochant une case, vous autorisez {{business}} à vous envoyer des messages automatisés sur WhatsApp, au {{number}}.',
  'jurisdiction.condition': 'Votre consentement n’est pas une condition d’achat.',
  'jurisdiction.contact':
    'Pour retirer votre consentement ou poser une question à ce sujet, contactez {{contact}}.',
  'jurisdiction.rights':
    'Pour retirer votre consentement, exercer vos droits ou faire une réclamation, contactez {{contact}}. Vous pouvez aussi adresser une réclamation à l’autorité indienne de protection des données (Data Protection Board of India).',
  'jurisdiction.consent':
    'En cochant une case, vous consentez à l’utilisation de votre numéro de mobile par {{business}} pour vous envoyer ces messages sur WhatsApp. Vous pouvez retirer votre consentement à tout moment et gratuitement.',
  'phone.label': 'Numéro de mobile pour WhatsApp',
  'phone.country': 'Pays ou région',
  'phone.missing': 'Saisissez votre numéro de mobile ou décochez les cases.',
  'phone.invalid':
    'Vérifiez ce numéro ou décochez les cases. S’il s’agit d’un numéro étranger, commencez par + et l’indicatif du pays.',
  'phone.invalid-in':
    'Vérifiez ce numéro ou décochez les cases. Si le pays ({{country}}) n’est pas le bon, choisissez le vôtre ou commencez par + et l’indicatif du pays.',
  'phone.unclear': 'Vouliez-vous dire {{numbers}}\u202f? Commencez par + et l’indicatif du pays.',
  'phone.page-missing':
    'Pour recevoir des messages sur WhatsApp, saisissez votre numéro de mobile dans le formulaire.',
  'phone.page-invalid':
    'Pour recevoir des messages sur WhatsApp, vérifiez le numéro de mobile dans le formulaire.',
  confirm: 'Enregistrer mon choix',
  'status.pending': 'Enregistrement de votre choix…',
  'status.delivered': 'Votre choix est enregistré.',
  'status.queued':
    'Pas encore envoyé. Votre choix est conservé sur cet appareil et sera envoyé dès que possible.',
  'status.refused': 'Votre choix n’a pas pu être enregistré. Veuillez contacter {{business}}.',
  'status.nothing': 'Aucune case n’est cochée, donc rien n’a été enregistré.',
  'status.cleared': 'Le texte a changé, donc vos cases ont été décochées. Veuillez choisir à nouveau.',
  'status.replaced':
    'Cette partie de la page a été rechargée, donc vos cases ont été décochées. Veuillez choisir à nouveau.',
  'copy.page': 'Garder une copie ou changer d’avis',
  reconsider: 'Choisir des messages',
  'details.open': 'Qu’est-ce que cela signifie\u202f?',
  'details.close': 'Fermer',
  'details.sending':
    '{{business}} envoie ces messages par l’intermédiaire de WhatsApp, un service de Meta. Pour cela, WhatsApp traite votre numéro et les messages.',
  'details.record':
    'Quand vous confirmez, un justificatif est conservé\u00a0: le texte que vous avez vu, ce que vous avez choisi, quand, et votre numéro. Il montre ce que vous avez accepté.',
  'details.stopping':
    'Vous pouvez arrêter un type de messages et garder l’autre. Vous pouvez aussi demander à {{business}}, par tout autre moyen qui vous convient, d’arrêter les envois.',
  'label.groups':
    'Je souhaite recevoir des invitations aux groupes {{business}} sur WhatsApp, comme un groupe sur les nouveautés',
  'disclosure.groups':
    'Invitations à des groupes. Vous n’êtes dans un groupe que si vous ouvrez son invitation et choisissez de le rejoindre.',
  'label.calls':
    'J’autorise {{business}} à m’appeler sur WhatsApp, par exemple au sujet d’une livraison ou d’un rendez-vous',
  'disclosure.calls': 'Appels sur WhatsApp.',
  'preferences.heading': 'Vos choix pour les messages envoyés par {{business}} sur WhatsApp',
  'preferences.intro':
    'Cochez ce que vous souhaitez, décochez ce que vous ne souhaitez plus, puis enregistrez.',
  'preferences.save': 'Enregistrer les modifications',
  'preferences.stop-all': 'Arrêter tous les messages',
  'preferences.forget': 'M’oublier sur cet appareil',
  'preferences.forgotten':
    'Ce navigateur ne conserve plus rien sur vos choix. Ce que vous avez choisi reste valable.',
  'preferences.forgotten-later':
    'Ce qui n’est pas encore envoyé reste dans ce navigateur jusqu’à son envoi. Rien d’autre n’est conservé. Ce que vous avez choisi reste valable.',
  'preferences.stop': 'Arrêter ces messages',
  'preferences.unknown':
    'Ce navigateur ne connaît aucun choix de votre part. Pour modifier un choix, ouvrez le lien envoyé par {{business}} ou répondez STOP à n’importe quel message.',
  'preferences.unreachable': 'Vos choix n’ont pas pu être chargés. Rien n’a changé.',
  'preferences.again': 'Réessayer',
  'consent.granted': 'Vous avez donné votre accord le {{date}}.',
  'consent.granted-same': 'Vous avez accepté ce texte le {{date}}.',
  'consent.granted-words': 'Le {{date}}, vous avez accepté ce texte\u00a0: {{words}}',
  'consent.granted-chat':
    'Le {{date}}, dans la discussion, vous avez donné votre accord à ce message\u00a0: {{words}}',
  'consent.withdrawn': 'Vous avez dit non le {{date}}.',
  'consent.withdrawn-chat': 'Vous y avez mis fin sur WhatsApp le {{date}}.',
  'consent.none': 'Vous n’avez pas donné votre accord pour cela.',
  'consent.renewal': 'Le texte a changé depuis. Cochez la case pour accepter le nouveau texte.',
  'consent.renewal-by': 'Sinon, ces messages s’arrêteront le {{date}}.',
  'consent.stopping': 'Ces messages s’arrêteront quand vous enregistrerez.',
  'consent.pending': 'Pas encore confirmé sur WhatsApp.',
  'consent.confirmed': 'Vous l’avez confirmé sur WhatsApp le {{date}}.',
  'consent.blocked':
    'Vous avez arrêté les offres dans WhatsApp même. Cocher la case ici ne les relance pas\u00a0: vous êtes la seule personne à pouvoir le faire, dans votre discussion avec {{business}}.',
  'preferences.file': 'Télécharger le justificatif du {{date}}',
  'preferences.text': 'Tout ce que vous avez vu le {{date}}',
  'whatsapp.heading': 'Il reste une étape\u00a0: confirmer sur WhatsApp',
  'whatsapp.how':
    'Envoyez le message déjà prêt dans WhatsApp. Il contient le code {{code}} et montre que ce numéro est le vôtre.',
  'whatsapp.open': 'Ouvrir WhatsApp',
  'whatsapp.scan': 'WhatsApp est sur votre téléphone\u202f? Scannez ce QR code\u00a0:',
  'whatsapp.picture': 'QR code qui ouvre WhatsApp avec le message',
  'whatsapp.message':
    'Je confirme mon choix pour les messages envoyés par {{business}} sur WhatsApp. Code\u00a0: {{code}}',
  'whatsapp.late': 'Votre message n’est pas encore arrivé. Vous pouvez encore l’envoyer.',
  'whatsapp.waiting': 'En attente de votre message sur WhatsApp…',
  'whatsapp.confirmed': 'Vous avez confirmé votre choix sur WhatsApp.',
  'preferences.unchanged': 'Vous n’avez rien modifié, donc rien n’a été enregistré.',
  'page.title': 'Messages sur WhatsApp',
  'page.loading': 'Un instant…',
  'page.missing': 'Cette page s’ouvre avec un lien qui vous a été envoyé. Veuillez ouvrir ce lien à nouveau.',
  'page.expired':
    'Ce lien a expiré. Veuillez en demander un nouveau à l’entreprise. Pour arrêter les messages tout de suite, répondez STOP à l’un d’eux.',
  'page.invalid':
    'Ce lien n’est pas valide. Il en manque peut-être une partie\u00a0: veuillez l’ouvrir à nouveau là où vous l’avez reçu. Pour arrêter les messages tout de suite, répondez STOP à l’un d’eux.',
  'page.erased': 'Ce qui était conservé ici à votre sujet a été effacé. Il n’y a plus rien à modifier.',
  'page.nothing':
    'Il n’y a rien à modifier sur cette page. Pour arrêter les messages, répondez STOP à l’un d’eux.',
} satisfies Messages<'one' | 'many' | 'other'>;
