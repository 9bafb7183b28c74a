import type { Messages } from './table.js';

export const eastern: readonly Messages[] = [
  {
    language: 'pl',
    all: `Wypisz mnie|wypisz|Chcę się wypisać|Zrezygnuj|zatrzymaj|Wycofuję zgodę|Cofam zgodę|Wycofuję swoją zgodę|Niniejszym odwołuję zgodę|Nie chcę więcej wiadomości|
      nie chcę wiadomości|Proszę nie wysyłać wiadomości|Nie piszcie do mnie|Usuńcie mój numer|Anuluj`,
    marketing: `bez reklam|nie chcę reklam|stop reklamy|nie chcę promocji|zatrzymaj promocje`,
    review: `koniec|dość|rezygnuję|Dajcie mi spokój|Nie życzę sobie takich rzeczy|wypisz mnei|Przestańcie|rodo! skąd macie mój numer`,
    harmless: `Gdzie jest moja paczka?|Dzień dobry|Dziękuję|Zgoda|Do kiedy trwa promocja?|Czy jest rozmiar 38?|Tak|Nie|stół|sto|Poproszę fakturę|Odbiorę jutro|
      Przystanek Politechnika|Koniec miesiąca mi pasuje lepiej|więcej informacji poproszę`,
  },
  {
    language: 'cs',
    all: `Odhlásit|Odhlaste mě prosím|zrušit odběr|Chci se odhlásit|Odvolávám souhlas|Odvolávám svůj souhlas|Nechci zprávy|už nechci další zprávy|Už mi nepište|
      Neposílejte mi zprávy|zrušit|Smažte moje číslo`,
    marketing: `nechci reklamu|bez reklam|stop reklama|nechci nabídky`,
    review: `konec|Přestaňte|Nechci už od vás nic dostávat|Odhlsáit|Dejte mi pokoj|odhlásti|dost`,
    harmless: `Kde je moje objednávka?|Dobrý den|Děkuji|Souhlas|Souhlasím|Máte velikost 38?|Do kdy platí akce?|Ano|Ne|Zastávka Anděl|Pošlete mi fakturu|Vyzvednu zítra|více informací|Konečná stanice metra`,
  },
  {
    language: 'el',
    all: `ΣΤΟΠ|στοπ|Απεγγραφή|Θέλω απεγγραφή|Διακοπή|Ανακαλώ τη συγκατάθεσή μου|ανάκληση συγκατάθεσης|Δεν θέλω άλλα μηνύματα|δεν θέλω μηνύματα|Μη μου στέλνετε μηνύματα|
      Σταματήστε να μου στέλνετε μηνύματα|διαγραφή`,
    marketing: `όχι διαφημίσεις|δεν θέλω διαφημίσεις|δεν θέλω προσφορές|στοπ διαφημίσεις`,
    review: `φτάνει|τέλος|Μη με ενοχλείτε άλλο παρακαλώ|ΣΤΟΟΟΠ|στπο|Αφήστε με ήσυχο|μην μου στέλνετε τίποτα πια`,
    harmless: `Πού είναι η παραγγελία μου;|Καλημέρα|Ευχαριστώ|Έχετε νούμερο 38;|Πότε τελειώνει η προσφορά;|Ναι|Όχι|Στάση Σύνταγμα|Θα το πάρω αύριο|Είναι δώρο|Τελικά ήρθε|Περισσότερες πληροφορίες`,
  },
  {
    language: 'ru',
    all: `СТОП|стоп!|Cтоп|Отписаться|Отпишите меня|хочу отписаться|Отказаться от рассылки|Отзываю согласие|Я отзываю своё согласие|Отозвать согласие|Отключите рассылку|
      Больше не пишите мне|Не пишите мне|не присылайте сообщения|Удалите мой номер|ЫЕЩЗ|остановить|Отмена|Не хочу получать сообщения`,
    marketing: `без рекламы|не присылайте рекламу|стоп реклама|не хочу рекламу|стоп акции`,
    review: `хватит|Отказ|Не беспокоить|Хватит писать|Отписатсья|СТОООП|Стпо|Оставьте меня в покое|Откуда у вас мой номер? Удалите меня|Отстаньте|Отмена?`,
    needless: `отменить заказ`,
    harmless: `Где мой заказ?|Здравствуйте|Спасибо|Согласен|Есть размер 38?|Когда заканчивается акция?|Да|Нет|Остановка Площадь|Стоит ли брать?|Заберу завтра|Без скидки сколько?|
      Это подарок|Стол|шоп|Больше информации|Настоящий мёд?`,
  },
  {
    language: 'uk',
    all: `СТОП|Відписатися|відписатись|Відпишіть мене|Відкликаю згоду|Відкликаю свою згоду|Не хочу отримувати повідомлення|Не пишіть мені|не надсилайте повідомлення|Зупинити|Скасувати|Видаліть мій номер`,
    marketing: `без реклами|не надсилайте рекламу|стоп реклама`,
    review: `досить|відмова|Не турбуйте більше нас|Відписатиься|СТООП|Дайте спокій|Припиніть це робити, будь ласка, щодня`,
    harmless: `Де моє замовлення?|Добрий день|Дякую|Є розмір 38?|Коли закінчується акція?|Так|Ні|Зупинка Хрещатик|Заберу завтра|Це подарунок|Стіл|Згодна|Скільки без знижки?`,
  },
  {
    language: 'tr',
    all: `İPTAL|iptal|IPTAL|durdur|RET|Abonelikten çık|Abonelikten çıkmak istiyorum|listeden çıkar|Beni listeden çıkarın|Mesaj istemiyorum|mesaj almak istemiyorum|
      Artık mesaj atmayın|Rızamı geri alıyorum|Açık rızamı geri alıyorum|Onayımı geri çekiyorum|Lütfen bana mesaj göndermeyin`,
    marketing: `kampanya istemiyorum|reklam istemiyorum|reklamları durdur|Kampanya mesajı almak istemiyorum`,
    review: `dur|dur dur|yeter|istemiyorum|çıkış|Rahatsız etmeyin lütfen artık|abonelikten çk|KVKK kapsamında şikayet edeceğim|numaramı silin yoksa şikayet edeceğim|İptal mi?`,
    needless: `siparişimi iptal et`,
    harmless: `Siparişim nerede?|Merhaba|Teşekkürler|Şair kitapları var mı|38 numara var mı?|Kampanya ne zaman bitiyor?|Evet|Hayır|Durak Mahallesi 5|Yarın alırım|Hediye paketi olsun|
      Daha fazla bilgi|kırmızı olsun|Dura Otel|bir dakika`,
  },
  {
    language: 'ar',
    all: `إلغاء الاشتراك|الغاء الاشتراك|ستوب|أوقفوا الرسائل|إيقاف الرسائل|لا ترسلوا لي رسائل|لا أريد رسائل|أسحب موافقتي|سحب الموافقة|احذفوا رقمي|إلغاء|توقف|إيقاف من فضلك|لا تراسلوني`,
    marketing: `إيقاف العروض|لا أريد عروض|بدون إعلانات|أوقفوا الإعلانات|لا أريد إعلانات`,
    review: `كفى|حظر|لا تتصلوا بي|ازعاج كل يوم منكم|مش عايز رسايل منكم تاني خالص|إلغاء؟`,
    needless: `إلغاء الطلب`,
    harmless: `أين طلبي؟|السلام عليكم|شكرا|هل يوجد مقاس 38؟|متى ينتهي العرض؟|نعم|لا|موقف الباص قريب|سأستلم غدا|هدية لأمي|المزيد من المعلومات|كم السعر|تمام`,
  },
  {
    language: 'he',
    all: `הסר|הסירו אותי|נא להסיר|הסרה|סטופ|תפסיקו לשלוח|לא רוצה לקבל הודעות|אל תשלחו לי הודעות|אני מבטל הסכמתי|הפסק|ביטול|מחקו את המספר שלי|הסירו אותי בבקשה`,
    marketing: `בלי פרסומות|די לפרסומות|לא רוצה פרסומות|הסר פרסומות`,
    review: `די|מספיק|עצור|תורידו אותי מזה כבר|לא מעוניין|ספאם, אני אתבע לפי חוק הספאם`,
    harmless: `איפה ההזמנה שלי?|שלום|תודה|יש מידה 38?|מתי נגמר המבצע?|כן|לא|תחנת אוטובוס|אאסוף מחר|זה מתנה|עוד פרטים בבקשה|כמה זה עולה|בסדר גמור`,
  },
  {
    language: 'ur',
    all: `بند کریں|میسج بند کریں|میسج بند کرو|پیغام نہ بھیجیں|اسٹاپ|پیغامات بند کریں|مجھے میسج نہیں چاہیے|میں اپنی رضامندی واپس لیتا ہوں|روک دیں`,
    marketing: `آفرز بند کریں|اشتہارات بند کریں|آفر نہیں چاہیے`,
    review: `بس|ختم|نمبر ہٹا دیں میرا آپ لوگ|بار بار تنگ نہ کریں|مت بھیجیں یہ سب`,
    harmless: `میرا آرڈر کہاں ہے؟|السلام علیکم|شکریہ|کیا سائز 38 ہے؟|سیل کب ختم ہوگی؟|جی ہاں|نہیں|بس اسٹینڈ کے پاس|کل لے لوں گا|قیمت کتنی ہے|دکان بند ہے کیا`,
  },
  {
    language: 'sw',
    all: `Sitisha|sitisha ujumbe|Sitaki ujumbe|Niondoe|nitoe kwenye orodha|Naondoa ridhaa yangu|Msinitumie ujumbe tena|usinitumie ujumbe|simamisha|jiondoe`,
    marketing: `sitaki matangazo|sitisha ofa|acha matangazo`,
    review: `acha|imetosha|Msinisumbue tena kila siku|basi`,
    harmless: `Oda yangu iko wapi?|Habari|Asante|Mna saizi 38?|Ofa inaisha lini?|Ndiyo|Hapana|Kituo cha basi kiko karibu na duka|Nitachukua kesho|Bei gani|Ni zawadi|Duka liko wapi`,
  },
];
