import type { Messages } from './messages.js';

export const messages = {
  heading: 'Berichten van {{business}} via WhatsApp',
  intro: 'Vink aan welke berichten je wilt, of vink niets aan.',
  'label.marketing':
    'Stuur mij via WhatsApp aanbiedingen en nieuws van {{business}}, zoals kortingsacties en nieuwe producten',
  'label.service':
    'Stuur mij via WhatsApp updates van {{business}} over mijn bestellingen, zoals bezorgtijden en aankoopbonnen',
  'disclosure.marketing': 'Reclameberichten.',
  'disclosure.service': 'Berichten over wat je hebt gekocht en antwoorden op je vragen.',
  sender: 'Verstuurd door {{business}} via WhatsApp.',
  examples: 'Bijvoorbeeld: {{examples}}.',
  quoted: '“{{text}}”',
  'frequency.varies': 'Hoe vaak dat is, verschilt.',
  'frequency.day_one': 'Maximaal {{count}} bericht per dag.',
  'frequency.day_other': 'Maximaal {{count}} berichten per dag.',
  'frequency.week_one': 'Maximaal {{count}} bericht per week.',
  'frequency.week_other': 'Maximaal {{count}} berichten per week.',
  'frequency.month_one': 'Maximaal {{count}} bericht per maand.',
  'frequency.month_other': 'Maximaal {{count}} berichten per maand.',
  'frequency.year_one': 'Maximaal {{count}} bericht per jaar.',
  'frequency.year_other': 'Maximaal {{count}} berichten per jaar.',
  'frequency.order_one': 'Maximaal {{count}} bericht per bestelling.',
  'frequency.order_other': 'Maximaal {{count}} berichten per bestelling.',
  stop: 'Om te stoppen antwoord je met STOP op een willekeurig bericht.',
  'stop.number': 'Om te stoppen stuur je STOP naar {{number}} via WhatsApp.',
  optional: 'Dit is optioneel. Je kunt ook kopen zonder toestemming te geven.',
  data: '{{business}} gebruikt je mobiele nummer om je te sturen wat je hebt aangevinkt. Je kunt je toestemming op elk moment intrekken.',
  privacy: 'Privacyverklaring van {{business}}',
  language: 'Taal',
  'jurisdiction.controller': '{{business}} is verantwoordelijk voor je gegevens.',
  'jurisdiction.data': 'Gebruikte gegevens: je mobiele nummer, wat je hebt gekozen en wanneer.',
  'jurisdiction.purpose': 'Doel: je de berichten sturen die je aanvinkt.',
  'jurisdiction.withdrawal':
    'Als je je toestemming intrekt, geldt dat vanaf dat moment. Het verandert niets aan wat daarvoor is verstuurd.',
  'jurisdiction.confirm': 'Een ja telt pas als je het via WhatsApp hebt bevestigd vanaf hetzelfde nummer.',
  'jurisdiction.automated':
    'Door een vakje aan te vinken, ga je ermee akkoord dat {{business}} je via WhatsApp geautomatiseerde berichten mag sturen op het nummer hierboven.',
  'jurisdiction.automated.number':
    'Door een vakje aan te vinken, ga je ermee akkoord dat {{business}} je via WhatsApp geautomatiseerde berichten mag sturen op {{number}}.',
  'jurisdiction.condition': 'Je toestemming is geen voorwaarde voor een aankoop.',
  'jurisdiction.contact':
    'Wil je je toestemming intrekken of er iets over vragen, neem dan contact op met {{contact}}.',
  'jurisdiction.rights':
    'Wil je je toestemming intrekken, je rechten uitoefenen of een klacht indienen, neem dan contact op met {{contact}}. Je kunt ook een klacht indienen bij de Indiase autoriteit voor gegevensbescherming (Data Protection Board of India).',
  'jurisdiction.consent':
    'Door een vakje aan te vinken, geef je {{business}} toestemming je mobiele nummer te gebruiken om je die berichten via WhatsApp te sturen. Je kunt je toestemming op elk moment gratis intrekken.',
  'phone.label': 'Mobiel nummer voor WhatsApp',
  'phone.country': 'Land of regio',
  'phone.missing': 'Vul je mobiele nummer in of haal de vinkjes weg.',
  'phone.invalid':
    'Controleer dit nummer of haal de vinkjes weg. Begin met + en het landnummer als het een buitenlands nummer is.',
  'phone.invalid-in':
    'Controleer dit nummer of haal de vinkjes weg. Klopt het land ({{country}}) niet, kies dan jouw land of begin met + en het landnummer.',
  'phone.unclear': 'Bedoel je {{numbers}}? Begin met + en het landnummer.',
  'phone.page-missing': 'Vul voor berichten via WhatsApp je mobiele nummer in het formulier in.',
  'phone.page-invalid': 'Controleer voor berichten via WhatsApp het mobiele nummer in het formulier.',
  confirm: 'Mijn keuze opslaan',
  'status.pending': 'Je keuze wordt opgeslagen…',
  'status.delivered': 'Je keuze is opgeslagen.',
  'status.queued':
    'Nog niet verstuurd. Je keuze wordt op dit apparaat bewaard en zo snel mogelijk verstuurd.',
  'status.refused': 'Je keuze kon niet worden opgeslagen. Neem contact op met {{business}}.',
  'status.nothing': 'Er is geen vakje aangevinkt, dus er is niets opgeslagen.',
  'status.cleared': 'De tekst is gewijzigd, daarom zijn je vinkjes weggehaald. Kies opnieuw.',
  'status.replaced':
    'Dit deel van de pagina is opnieuw geladen, daarom zijn je vinkjes weggehaald. Kies opnieuw.',
  'copy.page': 'Een kopie bewaren of je keuze wijzigen',
  reconsider: 'Berichten kiezen',
  'details.open': 'Wat betekent dit?',
  'details.close': 'Sluiten',
  'details.sending':
    '{{business}} verstuurt deze berichten via WhatsApp, een dienst van Meta. WhatsApp verwerkt daarvoor je nummer en de berichten.',
  'details.record':
    'Als je bevestigt, wordt een bewijs bewaard: de tekst die je zag, wat je koos, wanneer, en je nummer. Het laat zien waarvoor je toestemming hebt gegeven.',
  'details.stopping':
    'Je kunt één soort berichten stopzetten en de andere houden. Je kunt {{business}} ook op elke andere manier die je uitkomt, vragen om te stoppen.',
  'label.groups':
    'Nodig mij uit voor groepen van {{business}} op WhatsApp, zoals een groep over nieuwe producten',
  'disclosure.groups':
    'Uitnodigingen voor groepen. Je zit pas in een groep als je de uitnodiging ervoor opent en kiest om lid te worden.',
  'label.calls': '{{business}} mag mij bellen via WhatsApp, bijvoorbeeld over een bezorging of een afspraak',
  'disclosure.calls': 'Oproepen via WhatsApp.',
  'preferences.heading': 'Je keuzes voor berichten van {{business}} via WhatsApp',
  'preferences.intro':
    'Vink aan wat je wilt, haal het vinkje weg bij wat je niet meer wilt en sla je wijzigingen op.',
  'preferences.save': 'Wijzigingen opslaan',
  'preferences.stop-all': 'Alle berichten stopzetten',
  'preferences.forget': 'Vergeet mij op dit apparaat',
  'preferences.forgotten':
    'Deze browser bewaart niets meer over je keuzes. Wat je hebt gekozen, blijft gelden.',
  'preferences.forgotten-later':
    'Wat nog niet is verstuurd, blijft in deze browser tot het is verstuurd. Verder wordt er niets bewaard. Wat je hebt gekozen, blijft gelden.',
  'preferences.stop': 'Deze berichten stopzetten',
  'preferences.unknown':
    'Deze browser kent geen keuze van jou. Wil je een keuze wijzigen, open dan de link die {{business}} je heeft gestuurd of antwoord met STOP op een willekeurig bericht.',
  'preferences.unreachable': 'Je keuzes konden niet worden geladen. Er is niets veranderd.',
  'preferences.again': 'Opnieuw proberen',
  'consent.granted': 'Je hebt op {{date}} toestemming gegeven.',
  'consent.granted-same': 'Je bent op {{date}} akkoord gegaan met deze tekst.',
  'consent.granted-words': 'Je bent op {{date}} akkoord gegaan met deze tekst: {{words}}',
  'consent.granted-chat': 'Je bent op {{date}} in de chat akkoord gegaan met dit bericht: {{words}}',
  'consent.withdrawn': 'Je hebt op {{date}} nee gezegd.',
  'consent.withdrawn-chat': 'Je hebt dit op {{date}} via WhatsApp stopgezet.',
  'consent.none': 'Je hebt hiervoor geen toestemming gegeven.',
  'consent.renewal':
    'De tekst is sindsdien gewijzigd. Vink het vakje aan om akkoord te gaan met de nieuwe tekst.',
  'consent.renewal-by': 'Anders stoppen deze berichten op {{date}}.',
  'consent.stopping': 'Deze berichten stoppen als je opslaat.',
  'consent.pending': 'Nog niet bevestigd via WhatsApp.',
  'consent.confirmed': 'Je hebt dit op {{date}} via WhatsApp bevestigd.',
  'consent.blocked':
    'Je hebt aanbiedingen in WhatsApp zelf stopgezet. Een vinkje hier start ze niet opnieuw: dat kun je alleen zelf doen, in je chat met {{business}}.',
  'preferences.file': 'Bewijs van {{date}} downloaden',
  'preferences.text': 'Alles wat je op {{date}} hebt gezien',
  'whatsapp.heading': 'Nog één stap: bevestig via WhatsApp',
  'whatsapp.how':
    'Verstuur het bericht dat daar klaarstaat. Het bevat de code {{code}} en laat zien dat dit nummer van jou is.',
  'whatsapp.open': 'WhatsApp openen',
  'whatsapp.scan': 'Staat WhatsApp op je telefoon? Scan deze QR-code:',
  'whatsapp.picture': 'QR-code die WhatsApp met het bericht opent',
  'whatsapp.message': 'Ik bevestig mijn keuze voor berichten van {{business}} via WhatsApp. Code: {{code}}',
  'whatsapp.late': 'Je bericht is nog niet aangekomen. Je kunt het nog steeds versturen.',
  'whatsapp.waiting': 'Wachten op je bericht via WhatsApp…',
  'whatsapp.confirmed': 'Je hebt je keuze via WhatsApp bevestigd.',
  'preferences.unchanged': 'Je hebt niets gewijzigd, dus er is niets opgeslagen.',
  'page.title': 'Berichten via WhatsApp',
  'page.loading': 'Een moment…',
  'page.missing': 'Deze pagina open je met een link die je is gestuurd. Open die link opnieuw.',
  'page.expired':
    'Deze link is verlopen. Vraag het bedrijf om een nieuwe. Om berichten meteen stop te zetten, antwoord je met STOP op een van die berichten.',
  'page.invalid':
    'Deze link is niet geldig. Misschien ontbreekt er een deel: open de link opnieuw op de plek waar je hem hebt gekregen. Om berichten meteen stop te zetten, antwoord je met STOP op een van die berichten.',
  'page.erased': 'Wat hier over je werd bewaard, is gewist. Er valt niets meer te wijzigen.',
  'page.nothing':
    'Er valt op deze pagina niets te wijzigen. Om berichten stop te zetten, antwoord je met STOP op een van die berichten.',
} satisfies Messages<'one' | 'other'>;
