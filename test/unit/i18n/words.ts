import { languages } from '../../../src/i18n/index.js';

/** Words of one language, as stems. */
interface Words {
  /** The plural forms of CLDR 48. Node and browsers of another age know others; the texts stay the same. */
  plurals: string;
  /** “Such as”: a label shows what may come (policy.md, section 8). */
  example: RegExp;
  /** What the product never claims (design.md, rule 9). */
  claims: RegExp;
  /** What shames or hurries (policy.md, section 5). */
  pressure: RegExp;
}

const words: Readonly<Record<string, Words>> = {
  en: {
    plurals: 'one other',
    example: /such as/,
    claims: /complian|conform|certif|approved|authori[sz]ed|WhatsApp (?:requires|demands)|GDPR|legally/i,
    pressure: /are you sure|really|miss(?:ing)? out|\blose\b|hurry|last chance|no thanks, i|\bnow\b/i,
  },
  ar: {
    plurals: 'zero one two few many other',
    example: /مثل/,
    claims:
      /متوافق|امتثال|معتمد|مصادق|مرخَّ?ص|[تي]شترط WhatsApp|[تي]تطلب WhatsApp|GDPR|اللائحة العامة|آمن قانوني/i,
    pressure: /هل أنت متأكد|تفوّ?ت|تخسر|أسرع|سارع|فرصة/i,
  },
  bn: {
    plurals: 'one other',
    example: /যেমন/,
    claims:
      /অনুবর্তী|প্রতিপালন|প্রত্যয়িত|সনদপ্রাপ্ত|অনুমোদিত|স্বীকৃত|WhatsApp-এর (?:শর্ত|নিয়ম|দাবি)|GDPR|জিডিপিআর|আইনত নিরাপদ|আইনগতভাবে নিরাপদ/i,
    pressure: /আপনি কি নিশ্চিত|হাতছাড়া|মিস করবেন|তাড়াতাড়ি|সুযোগ|এখনই/i,
  },
  cs: {
    plurals: 'one few many other',
    example: /například/,
    claims: /v souladu s|certifik|schválen|WhatsApp vyžaduje|GDPR|právně bezpeč/i,
    pressure:
      /opravdu chcete|určitě chcete|jste si jist|přijdete o|promešk|pospěš|poslední šance|právě teď|jen dnes/i,
  },
  de: {
    plurals: 'one other',
    example: /zum Beispiel/,
    claims:
      /konform|zertifizi|genehmigt|zugelassen|freigegeben|autorisiert|WhatsApp (verlangt|fordert|schreibt)|DSGVO|GDPR|rechtssicher|gesetzlich|rechtlich/i,
    pressure:
      /sind sie sicher|wirklich|verpass|entgeh|verlier|beeil|schnell|letzte (chance|gelegenheit)|\bjetzt\b/i,
  },
  el: {
    plurals: 'one other',
    example: /όπως/,
    claims:
      /συμμορφ|σύμφων[αο]|πιστοποιημέν|εγκεκριμέν|εγκρίν|εξουσιοδοτημέν|WhatsApp απαιτεί|ΓΚΠΔ|GDPR|νομικά ασφαλ/i,
    pressure: /είστε (?:σίγουρ|βέβαι)|χάσετε|χάνετε|βιαστείτε|τελευταία ευκαιρία|τώρα/i,
  },
  es: {
    plurals: 'one many other',
    example: /\bcomo\b/,
    claims:
      /cumple|conforme|certific|aprobad|autorizad|homologad|WhatsApp (exige|requiere|obliga)|RGPD|GDPR|LOPD|legalmente/i,
    pressure:
      /está segur|seguro que|de verdad|se pierda|perder|dese prisa|apresúr|corra|última (oportunidad|ocasión)|ahora/i,
  },
  fr: {
    plurals: 'one many other',
    example: /\bcomme\b/,
    claims:
      /conforme|conformité|certifi|approuv|agréé|homologu|autorisée?s? par|WhatsApp (exige|impose|requiert|demande)|RGPD|GDPR|juridiquement|sans risque/i,
    pressure:
      /êtes-vous sûr|vraiment|ne manquez|manquer|ratez|perdre|perdez|dépêche|vite|dernière chance|maintenant/i,
  },
  he: {
    plurals: 'one two other',
    example: /כמו/,
    claims:
      /תואמ|תואם|בהתאם ל|מוסמכ|מוסמך|מאושר|באישור|WhatsApp דורש|GDPR|תקנות הגנת|בטוח משפטית|בטוחה משפטית/i,
    pressure: /בטוחים|בטוח ש|תפסיד|תחמיצ|מהרו|הזדמנות אחרונה|עכשיו|כעת/i,
  },
  hi: {
    plurals: 'one other',
    example: /जैसे/,
    claims:
      /अनुपालन|अनुरूप|प्रमाणित|सर्टिफ़ाइड|अनुमोदित|स्वीकृत|अधिकृत|WhatsApp (?:की (?:शर्त|माँग|अपेक्षा)|के नियम)|WhatsApp (?:को|के लिए) (?:ज़रूरी|अनिवार्य)|GDPR|कानूनी (?:रूप से|तौर पर) सुरक्षित/i,
    pressure: /क्या आप(?:को)? (?:वाकई|सचमुच|यकीन|पक्का)|चूक न|मौका|गँवा|गंवा|जल्दी क|अंतिम अवसर|अभी नहीं तो/i,
  },
  id: {
    plurals: 'other',
    example: /seperti|misalnya/,
    claims:
      /mematuhi|patuh|sesuai (?:dengan )?(?:hukum|undang|peraturan|ketentuan)|sertifi|disahkan|resmi|diizinkan oleh|diotorisasi|disetujui oleh|WhatsApp (?:mewajibkan|mengharuskan|mensyaratkan|meminta)|UU PDP|GDPR|aman secara hukum/i,
    pressure:
      /apakah anda yakin|sungguh|lewatkan|terlewat|kehilangan|rugi|buruan|segera dapatkan|cepat|sekarang|kesempatan/i,
  },
  it: {
    plurals: 'one many other',
    example: /\bcome\b/,
    claims:
      /conforme|conformità|certific|approvat|autorizzat|WhatsApp (richiede|esige|impone)|GDPR|RGPD|a norma|legalmente/i,
    pressure:
      /sei sicur|davvero|perdere|perderti|perderai|affrett|sbriga|ultima (occasione|possibilità)|\badesso\b|\bora\b/i,
  },
  ja: {
    plurals: 'other',
    example: /など|例えば/,
    claims:
      /準拠|適合|遵守|認定|認証|承認|認可|公認|WhatsApp(?:では|が|の規約で)?.{0,8}(?:必須|義務|求めて)|GDPR|法的に(?:安全|問題)/i,
    pressure:
      /よろしいですか|本当に|見逃|逃し|損を|失い|急いで|お急ぎ|今すぐ|いますぐ|最後のチャンス|残りわずか|お得/i,
  },
  ko: {
    plurals: 'other',
    example: /같은|예를 들|등/,
    claims:
      /준수|적합|인증|승인|허가|공인|WhatsApp(?:에서|이)? ?(?:요구|의무|필수)|GDPR|법적으로 (?:안전|문제)/i,
    pressure: /정말|확실합니까|확실한가요|놓치|잃|손해|서두르|지금 바로|마지막 기회|곧 마감/i,
  },
  ms: {
    plurals: 'other',
    example: /seperti|contohnya/,
    claims:
      /mematuhi|patuh|selaras dengan|diperakui|perakuan|diluluskan|kelulusan|diiktiraf|dibenarkan oleh|diberi kuasa|WhatsApp (?:mewajibkan|menghendaki|mensyaratkan|memerlukan)|PDPA|GDPR|selamat dari segi undang/i,
    pressure:
      /adakah anda pasti|anda pasti|betul-betul|terlepas|lepaskan|kehilangan|rugi|cepatlah|bergegas|sekarang|peluang/i,
  },
  nl: {
    plurals: 'one other',
    example: /zoals/,
    claims:
      /conform|in overeenstemming met|gecertific|certific|goedgekeurd|goedkeur|geautoriseerd|WhatsApp (eist|vereist|verplicht|verlangt)|AVG|GDPR|juridisch|waterdicht/i,
    pressure:
      /weet je (het )?zeker|echt niet|mis (het|dit|niets|geen)|misloop|verlies|haast|snel zijn|laatste kans|\bnu\b/i,
  },
  pl: {
    plurals: 'one few many other',
    example: /na przykład/,
    claims: /zgodn(?:y|a|e|i|ie) z|certyfik|zatwierdz|WhatsApp wymaga|RODO|GDPR|bezpieczn\w* prawnie/i,
    pressure: /na pewno|przegap|stracisz|tracisz|pospiesz|ostatnia szansa|już teraz|tylko dziś/i,
  },
  'pt-BR': {
    plurals: 'one many other',
    example: /\bcomo\b/,
    claims:
      /em conformidade|certificad|aprovad|homologad|autorizad|WhatsApp (?:exige|requer)|LGPD|RGPD|GDPR|(?:legal|juridica)mente segur/i,
    pressure: /(?:tem|com) certeza|não perca|vai perder|corra|apresse|última (?:chance|oportunidade)|agora/i,
  },
  'pt-PT': {
    plurals: 'one many other',
    example: /\bcomo\b/,
    claims:
      /em conformidade|certificad|aprovad|homologad|autorizad|WhatsApp (?:exige|requer)|RGPD|GDPR|(?:legal|juridica)mente segur/i,
    pressure: /tem a certeza|não perca|vai perder|apresse|despache|última (?:chance|oportunidade)|agora/i,
  },
  ro: {
    plurals: 'one few other',
    example: /de exemplu|precum/,
    claims:
      /conform|certific|aprob|autoriz|WhatsApp (?:cere|impune|solicită)|GDPR|RGPD|sigur (?:legal|juridic)/i,
    pressure: /sunteți sigur|pierde|ratați|grăbi|ultima (?:șansă|ocazie)|acum/i,
  },
  ru: {
    plurals: 'one few many other',
    example: /например/,
    claims: /соответству|сертифи|одобрен|WhatsApp требует|GDPR|152-ФЗ|законност|юридически безопас/i,
    pressure: /уверены|упуст|потеря|спеши|торопи|последний шанс|прямо сейчас|только сегодня/i,
  },
  sw: {
    plurals: 'one other',
    example: /kama|mfano/,
    claims:
      /inatii|kutii|inakubaliana na sheria|inazingatia sheria|cheti|idhinish|imeidhinishwa|thibitishwa na WhatsApp|WhatsApp (?:inahitaji|inataka|inalazimisha|huhitaji)|GDPR|salama kisheria/i,
    pressure:
      /una uhakika|je, kweli|usikose|utakosa|utapoteza|kupoteza|haraka|harakisha|sasa hivi|sasa\b|nafasi ya mwisho|fursa/i,
  },
  ta: {
    plurals: 'one other',
    example: /போன்ற/,
    claims: /இணக்கமா|இணங்க|சான்றளி|சான்றிதழ்|அங்கீகரி|அங்கீகார|WhatsApp (?:கோருகிறது|கட்டாய)|GDPR|சட்டப்படி பாதுகாப்பா/i,
    pressure: /நிச்சயமா|உறுதியாக இருக்கிறீர்களா|தவறவிட|இழக்க|இழந்து|விரைந்து|சீக்கிரம்|வாய்ப்பு|இப்போதே/i,
  },
  tr: {
    plurals: 'one other',
    example: /örneğin/,
    claims:
      /uyumlu|uygundur|mevzuata uygun|sertifika|onaylıdır|tarafından onayl|WhatsApp (?:şart koş|gerektir|zorunlu)|KVKK|GDPR|yasal olarak güven/i,
    pressure: /emin misiniz|kaçırma|kaybed|acele|son şans|son fırsat|hemen şimdi|yalnızca bugün/i,
  },
  uk: {
    plurals: 'one few many other',
    example: /наприклад/,
    claims:
      /відповідн|відповіда(?:є|ють) (?:вимог|закон)|сертиф|схвален|WhatsApp вимагає|GDPR|законніст|юридично безпеч/i,
    pressure: /впевнен|упевнен|прогав|проґав|втрат|поспіш|останній шанс|просто зараз|лише сьогодні/i,
  },
  ur: {
    plurals: 'one other',
    example: /جیسے/,
    claims:
      /مطابقت|تعمیل|تصدیق شدہ|سند یافتہ|منظور شدہ|مجاز|WhatsApp (?:کی شرط|کا تقاضا|کے لیے (?:ضروری|لازم))|GDPR|قانونی طور پر محفوظ/i,
    pressure: /کیا آپ (?:کو یقین|واقعی)|موقع|محروم|ہاتھ سے|جلدی کر|ابھی حاصل/i,
  },
  vi: {
    plurals: 'other',
    example: /như|ví dụ/,
    claims:
      /tuân thủ|phù hợp (?:với (?:luật|quy định)|quy định|luật)|chứng nhận|phê duyệt|chấp thuận|ủy quyền|WhatsApp (?:yêu cầu|bắt buộc|đòi hỏi)|GDPR|an toàn (?:về )?pháp lý/i,
    pressure: /chắc chắn|bỏ lỡ|đánh mất|nhanh lên|nhanh tay|mau lên|ngay bây giờ|cơ hội/i,
  },
  'zh-Hans': {
    plurals: 'other',
    example: /例如|比如|如/,
    claims:
      /合规|符合|遵守|认证|批准|认可|授权|核准|WhatsApp ?(?:要求|规定|强制)|GDPR|通用数据保护|法律上安全/i,
    pressure: /确定(?:要|吗)|真的|错过|失去|损失|赶快|赶紧|抓紧|马上|现在|最后机会|最后的机会/i,
  },
  'zh-Hant': {
    plurals: 'other',
    example: /例如|像是|如/,
    claims:
      /合規|符合|遵守|遵循|認證|批准|核准|認可|授權|WhatsApp ?(?:要求|規定|強制)|GDPR|一般資料保護|法律上安全/i,
    pressure: /確定(?:要|嗎)|真的|錯過|失去|損失|趕快|趕緊|把握|馬上|現在|最後機會|最後的機會/i,
  },
};

/** Every language has its own: a list that is missing must not pass for one that found nothing. */
export function wordsOf(language: string): Words {
  const found = words[language];
  if (!found)
    throw new Error(
      `test/unit/i18n/words.ts has no words of ${language}; there are ${languages.length} languages`,
    );
  return found;
}

/** A count in the digits of a language, whatever this Node takes for them. */
export function inDigits(count: number, language: string): string {
  const zero = language === 'bn' ? 0x9e6 : 0x30;
  return String(count).replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
}
