import type { Messages } from './messages.js';

export const messages = {
  heading: 'Ujumbe kutoka {{business}} kwenye WhatsApp',
  intro: 'Weka alama kwenye ujumbe unaotaka, au usichague wowote.',
  'label.marketing':
    'Nitumieni ofa na habari kutoka {{business}} kwenye WhatsApp, kama vile mapunguzo ya bei na bidhaa mpya',
  'label.service':
    'Nitumieni taarifa kuhusu oda zangu kutoka {{business}} kwenye WhatsApp, kama vile muda wa kuletewa bidhaa na risiti',
  'disclosure.marketing': 'Ujumbe wa matangazo ya biashara.',
  'disclosure.service': 'Ujumbe kuhusu ulichonunua na majibu ya maswali yako.',
  sender: 'Hutumwa na {{business}} kwenye WhatsApp.',
  examples: 'Kwa mfano: {{examples}}.',
  quoted: '“{{text}}”',
  'frequency.varies': 'Idadi ya mara hubadilika.',
  'frequency.day_one': 'Hadi ujumbe {{count}} kwa siku.',
  'frequency.day_other': 'Hadi ujumbe {{count}} kwa siku.',
  'frequency.week_one': 'Hadi ujumbe {{count}} kwa wiki.',
  'frequency.week_other': 'Hadi ujumbe {{count}} kwa wiki.',
  'frequency.month_one': 'Hadi ujumbe {{count}} kwa mwezi.',
  'frequency.month_other': 'Hadi ujumbe {{count}} kwa mwezi.',
  'frequency.year_one': 'Hadi ujumbe {{count}} kwa mwaka.',
  'frequency.year_other': 'Hadi ujumbe {{count}} kwa mwaka.',
  'frequency.order_one': 'Hadi ujumbe {{count}} kwa kila oda.',
  'frequency.order_other': 'Hadi ujumbe {{count}} kwa kila oda.',
  stop: 'Ili kusitisha, jibu ujumbe wowote kwa neno STOP.',
  'stop.number': 'Ili kusitisha, tuma neno STOP kwa {{number}} kwenye WhatsApp.',
  optional: 'Hili ni la hiari. Unaweza kununua bila kukubali.',
  data: '{{business}} hutumia nambari yako ya simu ya mkononi kutuma ulichowekea alama. Unaweza kuondoa ridhaa yako wakati wowote.',
  privacy: 'Sera ya faragha ya {{business}}',
  language: 'Lugha',
  'jurisdiction.controller': 'Biashara inayowajibika kwa data yako ni {{business}}.',
  'jurisdiction.data':
    'Data inayotumika: nambari yako ya simu ya mkononi, ulichochagua na wakati ulipochagua.',
  'jurisdiction.purpose': 'Hutumika kwa: kukutumia ujumbe unaouwekea alama.',
  'jurisdiction.withdrawal':
    'Kuondoa ridhaa yako huanza kutumika kuanzia wakati huo. Hatua hiyo haiathiri kilichotumwa kabla ya hapo.',
  'jurisdiction.confirm':
    'Ridhaa huhesabiwa tu baada ya wewe kuithibitisha kwenye WhatsApp kutoka nambari hiyo hiyo.',
  'jurisdiction.automated':
    'Kwa kuweka alama kwenye kisanduku, unakubali kutumiwa na {{business}} ujumbe wa kiotomatiki kwenye WhatsApp kwa nambari iliyo hapo juu.',
  'jurisdiction.automated.number':
    'Kwa kuweka alama kwenye kisanduku, unakubali kutumiwa na {{business}} ujumbe wa kiotomatiki kwenye WhatsApp kwa {{number}}.',
  'jurisdiction.condition': 'Ridhaa yako si sharti la kununua.',
  'jurisdiction.contact': 'Ili kuondoa ridhaa yako au kuuliza kuihusu, wasiliana kupitia {{contact}}.',
  'jurisdiction.rights':
    'Ili kuondoa ridhaa yako, kutumia haki zako au kulalamika, wasiliana kupitia {{contact}}. Unaweza pia kulalamika kwa Bodi ya Ulinzi wa Data ya India (Data Protection Board of India).',
  'jurisdiction.consent':
    'Kwa kuweka alama kwenye kisanduku, unaridhia nambari yako ya simu ya mkononi itumiwe na {{business}} kukutumia ujumbe huo kwenye WhatsApp. Unaweza kuondoa ridhaa yako wakati wowote, bila malipo.',
  'phone.label': 'Nambari ya simu ya mkononi ya WhatsApp',
  'phone.country': 'Nchi au eneo',
  'phone.missing': 'Andika nambari yako ya simu ya mkononi, au ondoa alama kwenye visanduku.',
  'phone.invalid':
    'Kagua nambari hii, au ondoa alama kwenye visanduku. Anza na + na msimbo wa nchi ikiwa ni ya nje ya nchi.',
  'phone.invalid-in':
    'Kagua nambari hii, au ondoa alama kwenye visanduku. Ikiwa nchi ({{country}}) si sahihi, chagua yako, au anza na + na msimbo wa nchi.',
  'phone.unclear': 'Je, ulimaanisha {{numbers}}? Anza na + na msimbo wa nchi.',
  'phone.page-missing': 'Kwa ujumbe kwenye WhatsApp, andika nambari yako ya simu ya mkononi kwenye fomu.',
  'phone.page-invalid': 'Kwa ujumbe kwenye WhatsApp, kagua nambari ya simu ya mkononi kwenye fomu.',
  confirm: 'Hifadhi chaguo langu',
  'status.pending': 'Chaguo lako linahifadhiwa…',
  'status.delivered': 'Chaguo lako limehifadhiwa.',
  'status.queued':
    'Bado halijatumwa. Chaguo lako limewekwa kwenye kifaa hiki na litatumwa mapema iwezekanavyo.',
  'status.refused': 'Chaguo lako halikuweza kuhifadhiwa. Tafadhali wasiliana na {{business}}.',
  'status.nothing': 'Hakuna kisanduku kilichowekwa alama, kwa hivyo hakuna kilichohifadhiwa.',
  'status.cleared': 'Maandishi yamebadilika, kwa hivyo alama zako zimeondolewa. Tafadhali chagua tena.',
  'status.replaced':
    'Sehemu hii ya ukurasa imepakiwa upya, kwa hivyo alama zako zimeondolewa. Tafadhali chagua tena.',
  'copy.page': 'Weka nakala, au badilisha chaguo lako',
  reconsider: 'Chagua ujumbe',
  'details.open': 'Hii inamaanisha nini?',
  'details.close': 'Funga',
  'details.sending':
    '{{business}} hutuma ujumbe huu kupitia WhatsApp, huduma ya Meta. Kwa ajili hiyo, WhatsApp hushughulikia nambari yako na ujumbe huo.',
  'details.record':
    'Unapothibitisha, rekodi huwekwa: maandishi uliyoyaona, ulichochagua, wakati, na nambari yako. Rekodi hiyo huonyesha ulichokubali.',
  'details.stopping':
    'Unaweza kusitisha aina moja ya ujumbe na kubaki na nyingine. Unaweza pia kuomba {{business}} kusitisha kwa njia nyingine yoyote inayokufaa.',
  'label.groups':
    'Nialikeni kwenye vikundi vya {{business}} kwenye WhatsApp, kama vile kikundi kuhusu bidhaa mpya',
  'disclosure.groups':
    'Mialiko ya vikundi. Unakuwa kwenye kikundi ikiwa tu umefungua mwaliko wake na kuchagua kujiunga.',
  'label.calls':
    'Naruhusu {{business}} kunipigia simu kwenye WhatsApp, kwa mfano kuhusu kuletewa bidhaa au miadi',
  'disclosure.calls': 'Simu kwenye WhatsApp.',
  'preferences.heading': 'Machaguo yako kuhusu ujumbe kutoka {{business}} kwenye WhatsApp',
  'preferences.intro': 'Weka alama kwenye unachotaka, ondoa alama kwenye usichotaka tena, kisha hifadhi.',
  'preferences.save': 'Hifadhi mabadiliko',
  'preferences.stop-all': 'Sitisha ujumbe wote',
  'preferences.forget': 'Nisahau kwenye kifaa hiki',
  'preferences.forgotten':
    'Kivinjari hiki hakihifadhi tena chochote kuhusu chaguo zako. Ulichochagua bado kinatumika.',
  'preferences.forgotten-later':
    'Ambacho bado hakijatumwa kinabaki kwenye kivinjari hiki hadi kitumwe. Hakuna kingine kinachohifadhiwa. Ulichochagua bado kinatumika.',
  'preferences.stop': 'Sitisha ujumbe huu',
  'preferences.unknown':
    'Kivinjari hiki hakina chaguo lako lolote. Ili kubadilisha chaguo, fungua kiungo ulichotumiwa na {{business}}, au jibu ujumbe wowote kwa neno STOP.',
  'preferences.unreachable': 'Machaguo yako hayakuweza kupakiwa. Hakuna kilichobadilika.',
  'preferences.again': 'Jaribu tena',
  'consent.granted': 'Ulikubali tarehe {{date}}.',
  'consent.granted-same': 'Ulikubali maneno haya tarehe {{date}}.',
  'consent.granted-words': 'Tarehe {{date}}, ulikubali maneno haya: {{words}}',
  'consent.granted-chat': 'Tarehe {{date}}, ulikubali ujumbe huu kwenye gumzo: {{words}}',
  'consent.withdrawn': 'Ulisema hapana tarehe {{date}}.',
  'consent.withdrawn-chat': 'Ulisitisha hili kwenye WhatsApp tarehe {{date}}.',
  'consent.none': 'Hujakubali hili.',
  'consent.renewal':
    'Maneno yamebadilika tangu wakati huo. Ili kukubali maneno mapya, weka alama kwenye kisanduku.',
  'consent.renewal-by': 'Usipoweka alama, ujumbe huu utasitishwa tarehe {{date}}.',
  'consent.stopping': 'Ujumbe huu utasitishwa utakapohifadhi.',
  'consent.pending': 'Bado hujathibitisha kwenye WhatsApp.',
  'consent.confirmed': 'Ulithibitisha hili kwenye WhatsApp tarehe {{date}}.',
  'consent.blocked':
    'Ulisitisha ofa ndani ya WhatsApp yenyewe. Alama hapa haizianzishi tena: ni wewe tu unayeweza, kwenye gumzo lako na {{business}}.',
  'preferences.file': 'Pakua rekodi ya tarehe {{date}}',
  'preferences.text': 'Yote uliyoyaona tarehe {{date}}',
  'whatsapp.heading': 'Hatua moja imebaki: thibitisha kwenye WhatsApp',
  'whatsapp.how':
    'Tuma ujumbe ulio tayari hapo. Una msimbo {{code}} na unaonyesha kwamba nambari hii ni yako.',
  'whatsapp.open': 'Fungua WhatsApp',
  'whatsapp.scan': 'WhatsApp iko kwenye simu yako? Changanua hii:',
  'whatsapp.picture': 'Msimbo wa QR unaofungua WhatsApp pamoja na ujumbe',
  'whatsapp.message':
    'Ninathibitisha chaguo langu kuhusu ujumbe kutoka {{business}} kwenye WhatsApp. Msimbo: {{code}}',
  'whatsapp.late': 'Ujumbe wako haujafika. Bado unaweza kuutuma.',
  'whatsapp.waiting': 'Ujumbe wako kwenye WhatsApp unasubiriwa…',
  'whatsapp.confirmed': 'Umethibitisha chaguo lako kwenye WhatsApp.',
  'preferences.unchanged': 'Hujabadilisha chochote, kwa hivyo hakuna kilichohifadhiwa.',
  'page.title': 'Ujumbe kwenye WhatsApp',
  'page.loading': 'Subiri kidogo…',
  'page.missing': 'Ukurasa huu hufunguka kwa kiungo ulichotumiwa. Tafadhali fungua kiungo hicho tena.',
  'page.expired':
    'Muda wa kiungo hiki umeisha. Tafadhali omba kiungo kipya kutoka kwa biashara. Ili kusitisha ujumbe mara moja, jibu wowote kwa neno STOP.',
  'page.invalid':
    'Kiungo hiki si sahihi. Huenda sehemu yake inakosekana: tafadhali kifungue tena pale ulipokipata. Ili kusitisha ujumbe mara moja, jibu wowote kwa neno STOP.',
  'page.erased': 'Kilichohifadhiwa hapa kukuhusu kimefutwa. Hakuna kilichobaki cha kubadilisha.',
  'page.nothing':
    'Hakuna cha kubadilisha kwenye ukurasa huu. Ili kusitisha ujumbe, jibu wowote kwa neno STOP.',
} satisfies Messages<'one' | 'other'>;
