import type { Messages } from './messages.js';

export const messages = {
  heading: 'Mesaje de la {{business}} pe WhatsApp',
  intro: 'Bifați mesajele pe care le doriți sau niciunul.',
  'label.marketing':
    'Trimiteți-mi pe WhatsApp oferte și noutăți de la {{business}}, de exemplu reduceri și produse noi',
  'label.service':
    'Trimiteți-mi pe WhatsApp actualizări despre comenzile mele de la {{business}}, de exemplu termene de livrare și facturi',
  'disclosure.marketing': 'Mesaje publicitare.',
  'disclosure.service': 'Mesaje despre ce ați cumpărat și răspunsuri la întrebările dumneavoastră.',
  sender: 'Trimise de {{business}} pe WhatsApp.',
  examples: 'De exemplu: {{examples}}.',
  quoted: '„{{text}}”',
  'frequency.varies': 'Frecvența variază.',
  'frequency.day_one': 'Cel mult {{count}} mesaj pe zi.',
  'frequency.day_few': 'Cel mult {{count}} mesaje pe zi.',
  'frequency.day_other': 'Cel mult {{count}} de mesaje pe zi.',
  'frequency.week_one': 'Cel mult {{count}} mesaj pe săptămână.',
  'frequency.week_few': 'Cel mult {{count}} mesaje pe săptămână.',
  'frequency.week_other': 'Cel mult {{count}} de mesaje pe săptămână.',
  'frequency.month_one': 'Cel mult {{count}} mesaj pe lună.',
  'frequency.month_few': 'Cel mult {{count}} mesaje pe lună.',
  'frequency.month_other': 'Cel mult {{count}} de mesaje pe lună.',
  'frequency.year_one': 'Cel mult {{count}} mesaj pe an.',
  'frequency.year_few': 'Cel mult {{count}} mesaje pe an.',
  'frequency.year_other': 'Cel mult {{count}} de mesaje pe an.',
  'frequency.order_one': 'Cel mult {{count}} mesaj pentru fiecare comandă.',
  'frequency.order_few': 'Cel mult {{count}} mesaje pentru fiecare comandă.',
  'frequency.order_other': 'Cel mult {{count}} de mesaje pentru fiecare comandă.',
  stop: 'Pentru oprire, răspundeți cu STOP la orice mesaj.',
  'stop.number': 'Pentru oprire, trimiteți STOP la {{number}} pe WhatsApp.',
  optional: 'Acest lucru este opțional. Puteți cumpăra fără să vă dați acordul.',
  data: '{{business}} folosește numărul dumneavoastră de mobil pentru a vă trimite ce ați bifat. Vă puteți retrage consimțământul în orice moment.',
  privacy: 'Politica de confidențialitate {{business}}',
  language: 'Limba',
  'jurisdiction.controller': '{{business}} răspunde de datele dumneavoastră.',
  'jurisdiction.data': 'Date folosite: numărul dumneavoastră de mobil, ce ați ales și când.',
  'jurisdiction.purpose': 'Scop: să vi se trimită mesajele pe care le bifați.',
  'jurisdiction.withdrawal':
    'Retragerea consimțământului dumneavoastră are efect din acel moment. Nu afectează ce s-a trimis înainte.',
  'jurisdiction.confirm': 'Un „da” este valabil după ce îl confirmați pe WhatsApp de pe același număr.',
  'jurisdiction.automated':
    'Bifând o căsuță, vă dați acordul ca {{business}} să vă poată trimite mesaje automate pe WhatsApp la numărul de mai sus.',
  'jurisdiction.automated.number':
    'Bifând o căsuță, vă dați acordul ca {{business}} să vă poată trimite mesaje automate pe WhatsApp la {{number}}.',
  'jurisdiction.condition': 'Consimțământul dumneavoastră nu este o condiție pentru cumpărare.',
  'jurisdiction.contact':
    'Pentru a vă retrage consimțământul sau a întreba despre el, contactați {{contact}}.',
  'jurisdiction.rights':
    'Pentru a vă retrage consimțământul, a vă exercita drepturile sau a face o plângere, contactați {{contact}}. Puteți face o plângere și la Consiliul pentru Protecția Datelor din India (Data Protection Board of India).',
  'jurisdiction.consent':
    'Bifând o căsuță, vă dați consimțământul ca {{business}} să folosească numărul dumneavoastră de mobil pentru a vă trimite acele mesaje pe WhatsApp. Vă puteți retrage consimțământul în orice moment, gratuit.',
  'phone.label': 'Număr de mobil pentru WhatsApp',
  'phone.country': 'Țară sau regiune',
  'phone.missing': 'Introduceți numărul dumneavoastră de mobil sau debifați căsuțele.',
  'phone.invalid':
    'Verificați acest număr sau debifați căsuțele. Dacă este din străinătate, începeți cu + și prefixul țării.',
  'phone.invalid-in':
    'Verificați acest număr sau debifați căsuțele. Dacă țara ({{country}}) nu este cea corectă, alegeți-o pe a dumneavoastră sau începeți cu + și prefixul țării.',
  'phone.unclear': 'Ați vrut să scrieți {{numbers}}? Începeți cu + și prefixul țării.',
  'phone.page-missing': 'Pentru mesaje pe WhatsApp, introduceți numărul dumneavoastră de mobil în formular.',
  'phone.page-invalid': 'Pentru mesaje pe WhatsApp, verificați numărul de mobil din formular.',
  confirm: 'Salvați alegerea',
  'status.pending': 'Se salvează alegerea dumneavoastră…',
  'status.delivered': 'Alegerea dumneavoastră este salvată.',
  'status.queued':
    'Nu a fost trimisă încă. Alegerea dumneavoastră este păstrată pe acest dispozitiv și va fi trimisă cât mai curând posibil.',
  'status.refused': 'Alegerea dumneavoastră nu a putut fi salvată. Vă rugăm să contactați {{business}}.',
  'status.nothing': 'Nicio căsuță nu este bifată, așa că nu s-a salvat nimic.',
  'status.cleared':
    'Textul s-a schimbat, așa că bifele dumneavoastră au fost eliminate. Vă rugăm să alegeți din nou.',
  'status.replaced':
    'Această parte a paginii a fost reîncărcată, așa că bifele dumneavoastră au fost eliminate. Vă rugăm să alegeți din nou.',
  'copy.page': 'Păstrați o copie sau schimbați alegerea',
  reconsider: 'Alegeți mesajele',
  'details.open': 'Ce înseamnă acest lucru?',
  'details.close': 'Închideți',
  'details.sending':
    '{{business}} trimite aceste mesaje prin WhatsApp, un serviciu Meta. Pentru aceasta, WhatsApp prelucrează numărul dumneavoastră și mesajele.',
  'details.record':
    'Când confirmați, se păstrează o dovadă: textul pe care l-ați văzut, ce ați ales, când și numărul dumneavoastră. Ea arată pentru ce v-ați dat acordul.',
  'details.stopping':
    'Puteți opri un tip de mesaje și puteți păstra celălalt tip. Puteți cere și în orice alt mod care vă convine ca {{business}} să se oprească.',
  'label.groups':
    'Invitați-mă în grupuri de la {{business}} pe WhatsApp, de exemplu într-un grup despre produse noi',
  'disclosure.groups':
    'Invitații în grupuri. Sunteți într-un grup numai dacă deschideți invitația și alegeți să intrați.',
  'label.calls':
    'Permit ca {{business}} să mă sune pe WhatsApp, de exemplu pentru o livrare sau o programare',
  'disclosure.calls': 'Apeluri pe WhatsApp.',
  'preferences.heading': 'Alegerile dumneavoastră pentru mesajele de la {{business}} pe WhatsApp',
  'preferences.intro': 'Bifați ce doriți, debifați ce nu mai doriți și salvați.',
  'preferences.save': 'Salvați modificările',
  'preferences.stop-all': 'Opriți toate mesajele',
  'preferences.forget': 'Uită-mă pe acest dispozitiv',
  'preferences.forgotten':
    'Acest browser nu mai păstrează nimic despre alegerile dumneavoastră. Ceea ce ați ales rămâne valabil.',
  'preferences.forgotten-later':
    'Ceea ce nu a fost trimis încă rămâne în acest browser până la trimitere. Altceva nu se păstrează. Ceea ce ați ales rămâne valabil.',
  'preferences.stop': 'Opriți aceste mesaje',
  'preferences.unknown':
    'Acest browser nu cunoaște nicio alegere a dumneavoastră. Pentru a schimba o alegere, deschideți linkul pe care vi l-a trimis {{business}} sau răspundeți cu STOP la orice mesaj.',
  'preferences.unreachable': 'Alegerile dumneavoastră nu au putut fi încărcate. Nu s-a schimbat nimic.',
  'preferences.again': 'Încercați din nou',
  'consent.granted': 'V-ați dat acordul pe {{date}}.',
  'consent.granted-same': 'V-ați dat acordul pentru acest text pe {{date}}.',
  'consent.granted-words': 'Pe {{date}} v-ați dat acordul pentru acest text: {{words}}',
  'consent.granted-chat': 'Pe {{date}} v-ați dat acordul în conversație, la acest mesaj: {{words}}',
  'consent.withdrawn': 'Ați spus nu pe {{date}}.',
  'consent.withdrawn-chat': 'Pe {{date}} ați oprit acest lucru pe WhatsApp.',
  'consent.none': 'Nu v-ați dat acordul pentru acest lucru.',
  'consent.renewal': 'De atunci, textul s-a schimbat. Bifați căsuța pentru a vă da acordul pentru noul text.',
  'consent.renewal-by': 'Dacă nu o bifați, aceste mesaje se opresc pe {{date}}.',
  'consent.stopping': 'Aceste mesaje se opresc când salvați.',
  'consent.pending': 'Încă neconfirmat pe WhatsApp.',
  'consent.confirmed': 'Pe {{date}} ați confirmat acest lucru pe WhatsApp.',
  'consent.blocked':
    'Ați oprit ofertele chiar în WhatsApp. O bifă aici nu le pornește din nou: numai dumneavoastră puteți face asta, în conversația cu {{business}}.',
  'preferences.file': 'Descărcați dovada din {{date}}',
  'preferences.text': 'Tot ce ați văzut pe {{date}}',
  'whatsapp.heading': 'A rămas un pas: confirmați pe WhatsApp',
  'whatsapp.how':
    'Trimiteți mesajul pregătit acolo. El conține codul {{code}} și arată că acest număr este al dumneavoastră.',
  'whatsapp.open': 'Deschideți WhatsApp',
  'whatsapp.scan': 'Aveți WhatsApp pe telefon? Scanați acest cod:',
  'whatsapp.picture': 'Cod QR care deschide WhatsApp cu mesajul',
  'whatsapp.message': 'Confirm alegerea mea pentru mesajele de la {{business}} pe WhatsApp. Cod: {{code}}',
  'whatsapp.late': 'Mesajul dumneavoastră nu a ajuns încă. Îl puteți trimite în continuare.',
  'whatsapp.waiting': 'Se așteaptă mesajul dumneavoastră pe WhatsApp…',
  'whatsapp.confirmed': 'V-ați confirmat alegerea pe WhatsApp.',
  'preferences.unchanged': 'Nu ați schimbat nimic, așa că nu s-a salvat nimic.',
  'page.title': 'Mesaje pe WhatsApp',
  'page.loading': 'Un moment…',
  'page.missing':
    'Această pagină se deschide printr-un link care v-a fost trimis. Vă rugăm să deschideți din nou acel link.',
  'page.expired':
    'Acest link a expirat. Vă rugăm să cereți firmei unul nou. Pentru a opri mesajele imediat, răspundeți cu STOP la oricare dintre ele.',
  'page.invalid':
    'Acest link nu este valabil. Poate lipsi o parte din el: vă rugăm să îl deschideți din nou de acolo de unde îl aveți. Pentru a opri mesajele imediat, răspundeți cu STOP la oricare dintre ele.',
  'page.erased': 'Ce se păstra aici despre dumneavoastră a fost șters. Nu a mai rămas nimic de schimbat.',
  'page.nothing':
    'Pe această pagină nu este nimic de schimbat. Pentru a opri mesajele, răspundeți cu STOP la oricare dintre ele.',
} satisfies Messages<'one' | 'few' | 'other'>;
