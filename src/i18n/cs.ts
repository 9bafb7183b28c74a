import type { Messages } from './messages.js';

export const messages = {
  heading: 'Zprávy od firmy {{business}} přes WhatsApp',
  intro: 'Zaškrtněte zprávy, které chcete, nebo nezaškrtávejte nic.',
  'label.marketing':
    'Posílejte mi přes WhatsApp nabídky a novinky od firmy {{business}}, například o slevách a nových produktech',
  'label.service':
    'Posílejte mi přes WhatsApp informace od firmy {{business}} o mých objednávkách, například termíny doručení a účtenky',
  'disclosure.marketing': 'Reklamní zprávy.',
  'disclosure.service': 'Zprávy o vašich nákupech a odpovědi na vaše dotazy.',
  sender: 'Odesílatel v aplikaci WhatsApp: {{business}}.',
  examples: 'Například: {{examples}}.',
  quoted: '„{{text}}“',
  'frequency.varies': 'Četnost se liší.',
  'frequency.day_one': 'Nejvýše {{count}} zpráva denně.',
  'frequency.day_few': 'Nejvýše {{count}} zprávy denně.',
  'frequency.day_many': 'Nejvýše {{count}} zprávy denně.',
  'frequency.day_other': 'Nejvýše {{count}} zpráv denně.',
  'frequency.week_one': 'Nejvýše {{count}} zpráva týdně.',
  'frequency.week_few': 'Nejvýše {{count}} zprávy týdně.',
  'frequency.week_many': 'Nejvýše {{count}} zprávy týdně.',
  'frequency.week_other': 'Nejvýše {{count}} zpráv týdně.',
  'frequency.month_one': 'Nejvýše {{count}} zpráva měsíčně.',
  'frequency.month_few': 'Nejvýše {{count}} zprávy měsíčně.',
  'frequency.month_many': 'Nejvýše {{count}} zprávy měsíčně.',
  'frequency.month_other': 'Nejvýše {{count}} zpráv měsíčně.',
  'frequency.year_one': 'Nejvýše {{count}} zpráva ročně.',
  'frequency.year_few': 'Nejvýše {{count}} zprávy ročně.',
  'frequency.year_many': 'Nejvýše {{count}} zprávy ročně.',
  'frequency.year_other': 'Nejvýše {{count}} zpráv ročně.',
  'frequency.order_one': 'Nejvýše {{count}} zpráva ke každé objednávce.',
  'frequency.order_few': 'Nejvýše {{count}} zprávy ke každé objednávce.',
  'frequency.order_many': 'Nejvýše {{count}} zprávy ke každé objednávce.',
  'frequency.order_other': 'Nejvýše {{count}} zpráv ke každé objednávce.',
  stop: 'Zastavíte to odpovědí STOP na kteroukoli zprávu.',
  'stop.number': 'Zastavíte to zprávou STOP na číslo {{number}} přes WhatsApp.',
  optional: 'Je to dobrovolné. Nakoupit můžete i bez souhlasu.',
  data: '{{business}} používá vaše mobilní číslo k zasílání toho, co jste zaškrtli. Svůj souhlas můžete kdykoli odvolat.',
  privacy: 'Zásady ochrany osobních údajů firmy {{business}}',
  language: 'Jazyk',
  'jurisdiction.controller': 'Za vaše údaje odpovídá {{business}}.',
  'jurisdiction.data': 'Používané údaje: vaše mobilní číslo, co jste zvolili a kdy.',
  'jurisdiction.purpose': 'Účel: posílat vám zprávy, které zaškrtnete.',
  'jurisdiction.withdrawal':
    'Odvolání souhlasu platí od okamžiku odvolání. Nemá vliv na to, co bylo odesláno dříve.',
  'jurisdiction.confirm': 'Souhlas platí teprve poté, co ho potvrdíte přes WhatsApp ze stejného čísla.',
  'jurisdiction.automated':
    'Zaškrtnutím políčka souhlasíte s tím, že vám {{business}} může posílat automatické zprávy přes WhatsApp na výše uvedené číslo.',
  'jurisdiction.automated.number':
    'Zaškrtnutím políčka souhlasíte s tím, že vám {{business}} může posílat automatické zprávy přes WhatsApp na číslo {{number}}.',
  'jurisdiction.condition': 'Váš souhlas není podmínkou nákupu.',
  'jurisdiction.contact':
    'Chcete-li souhlas odvolat nebo se na něj zeptat, použijte tento kontakt: {{contact}}.',
  'jurisdiction.rights':
    'Chcete-li odvolat souhlas, uplatnit svá práva nebo podat stížnost, použijte tento kontakt: {{contact}}. Stížnost můžete podat také u indické Rady pro ochranu údajů (Data Protection Board of India).',
  'jurisdiction.consent':
    'Zaškrtnutím políčka dáváte souhlas s tím, aby firma {{business}} používala vaše mobilní číslo k zasílání těchto zpráv přes WhatsApp. Svůj souhlas můžete kdykoli bezplatně odvolat.',
  'phone.label': 'Mobilní číslo pro WhatsApp',
  'phone.country': 'Země nebo oblast',
  'phone.missing': 'Zadejte své mobilní číslo nebo zrušte zaškrtnutí políček.',
  'phone.invalid':
    'Zkontrolujte toto číslo nebo zrušte zaškrtnutí políček. Pokud je číslo ze zahraničí, začněte znakem + a předvolbou země.',
  'phone.invalid-in':
    'Zkontrolujte toto číslo nebo zrušte zaškrtnutí políček. Pokud země ({{country}}) není správná, vyberte svou, nebo začněte znakem + a předvolbou země.',
  'phone.unclear': 'Mysleli jste {{numbers}}? Začněte znakem + a předvolbou země.',
  'phone.page-missing': 'Chcete-li dostávat zprávy přes WhatsApp, zadejte ve formuláři své mobilní číslo.',
  'phone.page-invalid': 'Chcete-li dostávat zprávy přes WhatsApp, zkontrolujte mobilní číslo ve formuláři.',
  confirm: 'Uložit mou volbu',
  'status.pending': 'Vaše volba se ukládá…',
  'status.delivered': 'Vaše volba je uložena.',
  'status.queued':
    'Zatím neodesláno. Vaše volba zůstává v tomto zařízení a odešle se, jakmile to bude možné.',
  'status.refused': 'Vaši volbu se nepodařilo uložit. Obraťte se prosím na firmu {{business}}.',
  'status.nothing': 'Žádné políčko není zaškrtnuté, proto se nic neuložilo.',
  'status.cleared': 'Text se změnil, proto byla vaše zaškrtnutí zrušena. Vyberte prosím znovu.',
  'status.replaced':
    'Tato část stránky se načetla znovu, proto byla vaše zaškrtnutí zrušena. Vyberte prosím znovu.',
  'copy.page': 'Ponechat si kopii nebo změnit rozhodnutí',
  reconsider: 'Vybrat zprávy',
  'details.open': 'Co to znamená?',
  'details.close': 'Zavřít',
  'details.sending':
    '{{business}} posílá tyto zprávy přes WhatsApp, službu společnosti Meta. WhatsApp k tomu zpracovává vaše číslo a zprávy.',
  'details.record':
    'Po vašem potvrzení se uchovává záznam: text, který jste viděli, vaše volba, její čas a vaše číslo. Ukazuje, s čím jste souhlasili.',
  'details.stopping':
    'Jeden druh zpráv můžete zastavit a druhý si ponechat. O zastavení můžete firmu {{business}} požádat i jakýmkoli jiným způsobem, který vám vyhovuje.',
  'label.groups':
    'Zvěte mě do skupin firmy {{business}} v aplikaci WhatsApp, například do skupiny o nových produktech',
  'disclosure.groups':
    'Pozvánky do skupin. Ve skupině budete, jen když otevřete pozvánku do ní a rozhodnete se připojit.',
  'label.calls':
    'Firma {{business}} mi může volat přes WhatsApp, například kvůli doručení nebo domluvené schůzce',
  'disclosure.calls': 'Hovory přes WhatsApp.',
  'preferences.heading': 'Vaše volba zpráv od firmy {{business}} přes WhatsApp',
  'preferences.intro': 'Zaškrtněte, co chcete, zrušte zaškrtnutí u toho, co už nechcete, a uložte.',
  'preferences.save': 'Uložit změny',
  'preferences.stop-all': 'Zastavit všechny zprávy',
  'preferences.forget': 'Zapomenout mě v tomto zařízení',
  'preferences.forgotten': 'Tento prohlížeč už o vašich volbách nic neuchovává. Co jste zvolili, platí dál.',
  'preferences.forgotten-later':
    'Co ještě nebylo odesláno, zůstává v tomto prohlížeči, dokud se to neodešle. Nic jiného se neuchovává. Co jste zvolili, platí dál.',
  'preferences.stop': 'Zastavit tyto zprávy',
  'preferences.unknown':
    'Tento prohlížeč nezná žádnou vaši volbu. Chcete-li volbu změnit, otevřete odkaz, který vám poslala firma {{business}}, nebo odpovězte na kteroukoli zprávu STOP.',
  'preferences.unreachable': 'Vaši volbu se nepodařilo načíst. Nic se nezměnilo.',
  'preferences.again': 'Zkusit znovu',
  'consent.granted': 'Souhlas jste udělili {{date}}.',
  'consent.granted-same': 'S tímto textem jste souhlasili {{date}}.',
  'consent.granted-words': 'Dne {{date}} jste souhlasili s tímto textem: {{words}}',
  'consent.granted-chat': 'Dne {{date}} jste v chatu souhlasili s touto zprávou: {{words}}',
  'consent.withdrawn': 'Dne {{date}} jste řekli „ne“.',
  'consent.withdrawn-chat': 'Dne {{date}} jste to zastavili přes WhatsApp.',
  'consent.none': 'K tomuto jste souhlas nedali.',
  'consent.renewal': 'Text se od té doby změnil. Chcete-li souhlasit s novým textem, zaškrtněte políčko.',
  'consent.renewal-by': 'Pokud to neuděláte, tyto zprávy skončí {{date}}.',
  'consent.stopping': 'Tyto zprávy skončí po uložení.',
  'consent.pending': 'Zatím nepotvrzeno přes WhatsApp.',
  'consent.confirmed': 'Dne {{date}} jste to potvrdili přes WhatsApp.',
  'consent.blocked':
    'Nabídky jste zastavili přímo v aplikaci WhatsApp. Zaškrtnutí zde je znovu nespustí: to můžete udělat jen vy v chatu s firmou {{business}}.',
  'preferences.file': 'Stáhnout záznam ze dne {{date}}',
  'preferences.text': 'Vše, co jste viděli dne {{date}}',
  'whatsapp.heading': 'Zbývá jeden krok: potvrďte přes WhatsApp',
  'whatsapp.how':
    'Odešlete zprávu, která je tam připravená. Obsahuje kód {{code}} a ukazuje, že toto číslo je vaše.',
  'whatsapp.open': 'Otevřít WhatsApp',
  'whatsapp.scan': 'Máte WhatsApp v telefonu? Naskenujte toto:',
  'whatsapp.picture': 'QR kód, který otevře WhatsApp s touto zprávou',
  'whatsapp.message': 'Potvrzuji svou volbu zpráv od firmy {{business}} přes WhatsApp. Kód: {{code}}',
  'whatsapp.late': 'Vaše zpráva zatím nepřišla. Stále ji můžete odeslat.',
  'whatsapp.waiting': 'Čeká se na vaši zprávu přes WhatsApp…',
  'whatsapp.confirmed': 'Svou volbu jste potvrdili přes WhatsApp.',
  'preferences.unchanged': 'Nic jste nezměnili, proto se nic neuložilo.',
  'page.title': 'Zprávy přes WhatsApp',
  'page.loading': 'Okamžik…',
  'page.missing': 'Tato stránka se otevírá odkazem, který vám byl poslán. Otevřete prosím tento odkaz znovu.',
  'page.expired':
    'Platnost tohoto odkazu skončila. Požádejte prosím firmu o nový. Chcete-li zprávy zastavit hned, odpovězte na kteroukoli z nich STOP.',
  'page.invalid':
    'Tento odkaz není platný. Možná chybí jeho část: otevřete ho prosím znovu tam, kde jste ho dostali. Chcete-li zprávy zastavit hned, odpovězte na kteroukoli z nich STOP.',
  'page.erased': 'Co zde o vás bylo uchováváno, bylo vymazáno. Už není co měnit.',
  'page.nothing':
    'Na této stránce není co měnit. Chcete-li zprávy zastavit, odpovězte na kteroukoli z nich STOP.',
} satisfies Messages<'one' | 'few' | 'many' | 'other'>;
