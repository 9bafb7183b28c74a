import type { Messages } from './table.js';

export const eastern: readonly Messages[] = [
  {
    language: 'pl',
    all: `Wypisz mnie|wypisz|Chcę się wypisać|Zrezygnuj|zatrzymaj|Wycofuję zgodę|Cofam zgodę|Wycofuję swoją zgodę|Niniejszym odwołuję zgodę|Nie chcę więcej wiadomości|
      nie chcę wiadomości|Proszę nie wysyłać wiadomości|Nie piszcie do mnie|Usuńcie mój numer|Anuluj|
      Proszę mnie wypisać|Proszę o usunięcie mojego numeru|Nie chcę otrzymywać wiadomości|
      Rezygnuję z otrzymywania wiadomości|Cofam zgodę na otrzymywanie wiadomości|Przestańcie pisać|Stop wiadomości|
      wypisuję się|Usuńcie mnie z listy|Odwołuję zgodę|
      Nie życzę sobie wiadomości`,
    marketing: `bez reklam|nie chcę reklam|stop reklamy|nie chcę promocji|zatrzymaj promocje|
      Wycofuję zgodę na marketing|Nie wysyłajcie mi reklam`,
    review: `koniec|dość|rezygnuję|Dajcie mi spokój|Nie życzę sobie takich rzeczy|wypisz mnei|Przestańcie|rodo! skąd macie mój numer|
      Proszę nie pisać|Proszę przestać|chcę zrezygnować|Nie jestem zainteresowany|
      Chcę się wypisać z wiadomości|Proszę usunąć moje dane|Nie wyrażam już zgody|Zatrzymajcie te wiadomości|
      Wstrzymajcie wiadomości|Skreślcie mnie z listy`,
    harmless: `Gdzie jest moja paczka?|Dzień dobry|Dziękuję|Zgoda|Do kiedy trwa promocja?|Czy jest rozmiar 38?|Tak|Nie|stół|sto|Poproszę fakturę|Odbiorę jutro|
      Przystanek Politechnika|Koniec miesiąca mi pasuje lepiej|więcej informacji poproszę|
      Nie dostałem wiadomości|Zmienił się mój numer|Proszę o wiadomość jak będzie|Kiedy kończy się promocja?|
      Nie dzwonić domofonem|Usuńcie drugą pozycję|Nie mam numeru zamówienia|Chcę dostawać oferty|nie, dziękuję|
      Bez cukru|
      Odmówiłem przyjęcia paczki|SMS nie przychodzi|bez cebuli`,
  },
  {
    language: 'cs',
    all: `Odhlásit|Odhlaste mě prosím|zrušit odběr|Chci se odhlásit|Odvolávám souhlas|Odvolávám svůj souhlas|Nechci zprávy|už nechci další zprávy|Už mi nepište|
      Neposílejte mi zprávy|zrušit|Smažte moje číslo|
      Prosím odhlásit|Chci se odhlásit z odběru|Už mi neposílejte zprávy|Nepřeji si dostávat zprávy|Nepište mi|
      Odvolávám svůj souhlas se zasíláním zpráv|Zrušte odběr|Vymažte mé číslo|Ruším souhlas|Nechci vaše zprávy|
      Přestaňte mi psát|zrušit souhlas|
      Ruším svůj souhlas`,
    marketing: `nechci reklamu|bez reklam|stop reklama|nechci nabídky`,
    review: `konec|Přestaňte|Nechci už od vás nic dostávat|Odhlsáit|Dejte mi pokoj|odhlásti|dost|
      Nezasílejte mi reklamu|
      Nechci od vás dostávat zprávy|Prosím o odhlášení|Vyřaďte mě z databáze`,
    harmless: `Kde je moje objednávka?|Dobrý den|Děkuji|Souhlas|Souhlasím|Máte velikost 38?|Do kdy platí akce?|Ano|Ne|Zastávka Anděl|Pošlete mi fakturu|Vyzvednu zítra|více informací|Konečná stanice metra|
      Nepřišla mi zpráva|Změnilo se mi číslo|Napište až dorazí|ne děkuji|bez cukru|Chci dostávat nabídky|Nezvoňte`,
  },
  {
    language: 'el',
    all: `ΣΤΟΠ|στοπ|Απεγγραφή|Θέλω απεγγραφή|Διακοπή|Ανακαλώ τη συγκατάθεσή μου|ανάκληση συγκατάθεσης|Δεν θέλω άλλα μηνύματα|δεν θέλω μηνύματα|Μη μου στέλνετε μηνύματα|
      Σταματήστε να μου στέλνετε μηνύματα|διαγραφή|
      Θέλω να διαγραφώ|Δεν επιθυμώ να λαμβάνω μηνύματα|Σταματήστε τα μηνύματα|Παρακαλώ διαγράψτε με|
      Ανακαλώ την συγκατάθεσή μου|Αποσύρω τη συγκατάθεσή μου|Μην μου στέλνετε άλλα μηνύματα|Όχι άλλα μηνύματα|
      Διαγράψτε τον αριθμό μου|Ακύρωση εγγραφής|Σταμάτα|
      Δεν θέλω να λαμβάνω μηνύματα|Παρακαλώ σταματήστε`,
    marketing: `όχι διαφημίσεις|δεν θέλω διαφημίσεις|δεν θέλω προσφορές|στοπ διαφημίσεις`,
    review: `φτάνει|τέλος|Μη με ενοχλείτε άλλο παρακαλώ|ΣΤΟΟΟΠ|στπο|Αφήστε με ήσυχο|μην μου στέλνετε τίποτα πια|
      Βγάλτε με από τη λίστα|Αναιρώ τη συγκατάθεσή μου`,
    harmless: `Πού είναι η παραγγελία μου;|Καλημέρα|Ευχαριστώ|Έχετε νούμερο 38;|Πότε τελειώνει η προσφορά;|Ναι|Όχι|Στάση Σύνταγμα|Θα το πάρω αύριο|Είναι δώρο|Τελικά ήρθε|Περισσότερες πληροφορίες|
      Δεν έλαβα μήνυμα|Άλλαξε ο αριθμός μου|Στείλτε μήνυμα όταν έρθει|όχι ευχαριστώ|χωρίς ζάχαρη|
      Θέλω να λαμβάνω προσφορές`,
  },
  {
    language: 'ru',
    all: `СТОП|стоп!|Cтоп|Отписаться|Отпишите меня|хочу отписаться|Отказаться от рассылки|Отзываю согласие|Я отзываю своё согласие|Отозвать согласие|Отключите рассылку|
      Больше не пишите мне|Не пишите мне|не присылайте сообщения|Удалите мой номер|ЫЕЩЗ|остановить|Отмена|Не хочу получать сообщения|
      Прошу отписать меня от рассылки|Не хочу получать ваши сообщения|Больше не присылайте сообщения|
      Прекратите рассылку|Отзываю согласие на обработку персональных данных|Отзываю своё согласие на рассылку|
      Удалите мой номер из базы|Прошу больше не писать|Перестаньте писать|Не пишите больше|Отпишите пожалуйста|
      Уберите меня из рассылки|Не хочу больше получать рассылку|Прекратите слать сообщения`,
    marketing: `без рекламы|не присылайте рекламу|стоп реклама|не хочу рекламу|стоп акции|
      не надо рекламы`,
    review: `хватит|Отказ|Не беспокоить|Хватит писать|Отписатсья|СТОООП|Стпо|Оставьте меня в покое|Откуда у вас мой номер? Удалите меня|Отстаньте|Отмена?|
      Отмените подписку|Отменить подписку|отключите|Больше не надо|Откажусь|
      Аннулирую согласие|Я отказываюсь от сообщений|Снимите меня с рассылки|Достали ваши сообщения|
      Отменяю согласие`,
    needless: `отменить заказ`,
    harmless: `Где мой заказ?|Здравствуйте|Спасибо|Согласен|Есть размер 38?|Когда заканчивается акция?|Да|Нет|Остановка Площадь|Стоит ли брать?|Заберу завтра|Без скидки сколько?|
      Это подарок|Стол|шоп|Больше информации|Настоящий мёд?|
      Я не получил сообщение|Мой номер изменился|Напишите когда придёт|Когда закончится акция?|
      Не звоните в домофон|Уберите вторую позицию|Нет номера заказа|Хочу получать предложения|нет спасибо|
      Без сахара|Остановка автобуса где?|Не надо пакета|Не пришло смс|
      Я отказался от посылки|Смс не приходит|Можно изменить данные?|без лука|Исключите лук|
      Предложение ещё действует?`,
  },
  {
    language: 'uk',
    all: `СТОП|Відписатися|відписатись|Відпишіть мене|Відкликаю згоду|Відкликаю свою згоду|Не хочу отримувати повідомлення|Не пишіть мені|не надсилайте повідомлення|Зупинити|Скасувати|Видаліть мій номер|
      Прошу відписати мене від розсилки|Не хочу отримувати ваші повідомлення|Більше не пишіть|Припиніть розсилку|
      Відкликаю згоду на обробку даних|Видаліть мій номер з бази|Не надсилайте більше повідомлень|
      відмовляюся від розсилки|Перестаньте писати|
      Не хочу ваших повідомлень|Приберіть мене з розсилки`,
    marketing: `без реклами|не надсилайте рекламу|стоп реклама`,
    review: `досить|відмова|Не турбуйте більше нас|Відписатиься|СТООП|Дайте спокій|Припиніть це робити, будь ласка, щодня|
      Скасувати підписку|
      Скасовую згоду`,
    harmless: `Де моє замовлення?|Добрий день|Дякую|Є розмір 38?|Коли закінчується акція?|Так|Ні|Зупинка Хрещатик|Заберу завтра|Це подарунок|Стіл|Згодна|Скільки без знижки?|
      Не прийшло повідомлення|Мій номер змінився|Напишіть коли прийде|ні дякую|без цукру|
      Хочу отримувати пропозиції|Не дзвоніть у двері`,
  },
  {
    language: 'tr',
    all: `İPTAL|iptal|IPTAL|durdur|RET|Abonelikten çık|Abonelikten çıkmak istiyorum|listeden çıkar|Beni listeden çıkarın|Mesaj istemiyorum|mesaj almak istemiyorum|
      Artık mesaj atmayın|Rızamı geri alıyorum|Açık rızamı geri alıyorum|Onayımı geri çekiyorum|Lütfen bana mesaj göndermeyin|
      Beni listeden çıkarır mısınız|Mesaj göndermeyin|Bana mesaj atmayın|Abonelikten ayrılmak istiyorum|
      Rızamı geri çekiyorum|Verdiğim onayı geri çekiyorum|Daha fazla mesaj istemiyorum|Numaramı listenizden silin|
      Bir daha yazmayın|Artık mesaj almak istemiyorum|mesajları durdurun|Aboneliğimi iptal edin|SMS istemiyorum|
      Onayımı iptal ediyorum|Lütfen numaramı silin|Bana bir daha mesaj göndermeyin`,
    marketing: `kampanya istemiyorum|reklam istemiyorum|reklamları durdur|Kampanya mesajı almak istemiyorum|
      Reklam göndermeyin`,
    review: `dur|dur dur|yeter|istemiyorum|çıkış|Rahatsız etmeyin lütfen artık|abonelikten çk|KVKK kapsamında şikayet edeceğim|numaramı silin yoksa şikayet edeceğim|İptal mi?|
      İzin vermiyorum|
      Mesajları istemiyorum artık|Beni rahatsız etmeyin|Mesajlarınızı kesin artık|Gruptan çıkmak istiyorum`,
    needless: `siparişimi iptal et`,
    harmless: `Siparişim nerede?|Merhaba|Teşekkürler|Şair kitapları var mı|38 numara var mı?|Kampanya ne zaman bitiyor?|Evet|Hayır|Durak Mahallesi 5|Yarın alırım|Hediye paketi olsun|
      Daha fazla bilgi|kırmızı olsun|Dura Otel|bir dakika|
      Mesaj gelmedi|Numaram değişti|Gelince mesaj atın|Zile basmayın|İkinci ürünü çıkarın|
      Kampanyalardan haberdar olmak istiyorum|hayır teşekkürler|Şekersiz olsun|Fiyat listesi var mı?|
      İznim bitti mi|
      Paketi reddettim|SMS gelmiyor|soğansız|Bilgilerimi değiştirebilir miyim`,
  },
  {
    language: 'ar',
    all: `إلغاء الاشتراك|الغاء الاشتراك|ستوب|أوقفوا الرسائل|إيقاف الرسائل|لا ترسلوا لي رسائل|لا أريد رسائل|أسحب موافقتي|سحب الموافقة|احذفوا رقمي|إلغاء|توقف|إيقاف من فضلك|لا تراسلوني|
      أرجو إلغاء اشتراكي|الرجاء عدم إرسال رسائل|توقفوا عن إرسال الرسائل|لا أرغب في استلام رسائل|
      أرغب بإلغاء الاشتراك|أسحب موافقتي على استلام الرسائل|أنا أسحب موافقتي|احذفوا رقمي من القائمة|ما أريد رسائل|
      الغاء|الغاء الإشتراك|لا تراسلوني بعد الآن`,
    marketing: `إيقاف العروض|لا أريد عروض|بدون إعلانات|أوقفوا الإعلانات|لا أريد إعلانات`,
    review: `كفى|حظر|لا تتصلوا بي|ازعاج كل يوم منكم|مش عايز رسايل منكم تاني خالص|إلغاء؟|
      كفاية رسائل|وقف|عدم الإزعاج|لا أوافق|
      أوقفوا إرسال الرسائل|لا أريد أي رسائل منكم|ألغوا اشتراكي|أزيلوني من القائمة|أرجو حذف رقمي`,
    needless: `إلغاء الطلب`,
    harmless: `أين طلبي؟|السلام عليكم|شكرا|هل يوجد مقاس 38؟|متى ينتهي العرض؟|نعم|لا|موقف الباص قريب|سأستلم غدا|هدية لأمي|المزيد من المعلومات|كم السعر|تمام|
      لم تصلني رسالة|تغير رقمي|أرسلوا رسالة عند الوصول|لا تدقوا الجرس|احذفوا المنتج الثاني|أريد استلام العروض|
      لا شكرا|بدون سكر|ما هو رقم الطلب|من فضلك قائمة الأسعار|
      رفضت الطرد|لم تصل الرسالة القصيرة|بدون بصل|هل يمكن تغيير بياناتي؟`,
  },
  {
    language: 'he',
    all: `הסר|הסירו אותי|נא להסיר|הסרה|סטופ|תפסיקו לשלוח|לא רוצה לקבל הודעות|אל תשלחו לי הודעות|אני מבטל הסכמתי|הפסק|ביטול|מחקו את המספר שלי|הסירו אותי בבקשה|
      אני רוצה להסיר את עצמי|אנא הסירו אותי מרשימת התפוצה|אני לא רוצה לקבל הודעות|תפסיקו לשלוח לי הודעות|
      הפסיקו לשלוח הודעות|אני מבטל את הסכמתי|אני חוזר בי מהסכמתי|תמחקו את המספר שלי|לא לשלוח לי יותר|די עם ההודעות|
      בטלו את ההרשמה|
      תורידו אותי מהרשימה`,
    marketing: `בלי פרסומות|די לפרסומות|לא רוצה פרסומות|הסר פרסומות`,
    review: `די|מספיק|עצור|תורידו אותי מזה כבר|לא מעוניין|ספאם, אני אתבע לפי חוק הספאם|
      להסרה השב הסר|
      אני מבקש להפסיק לקבל הודעות|בטלו את ההסכמה שלי|לא מעוניין בהודעות|תפסיקו עם ההודעות|בטלו הסכמה`,
    harmless: `איפה ההזמנה שלי?|שלום|תודה|יש מידה 38?|מתי נגמר המבצע?|כן|לא|תחנת אוטובוס|אאסוף מחר|זה מתנה|עוד פרטים בבקשה|כמה זה עולה|בסדר גמור|
      לא קיבלתי הודעה|המספר שלי השתנה|תשלחו הודעה כשמגיע|אל תצלצלו|תורידו את הפריט השני|אני רוצה לקבל הצעות|
      לא תודה|בלי סוכר|אל תשכחו לשלוח לי הודעה|אפשר להסיר את הפריט?`,
  },
  {
    language: 'ur',
    all: `بند کریں|میسج بند کریں|میسج بند کرو|پیغام نہ بھیجیں|اسٹاپ|پیغامات بند کریں|مجھے میسج نہیں چاہیے|میں اپنی رضامندی واپس لیتا ہوں|روک دیں|
      براہ کرم میسج نہ بھیجیں|مجھے مزید پیغامات نہیں چاہئیں|میں اپنی اجازت واپس لیتی ہوں|میرا نمبر ڈیلیٹ کر دیں|
      پیغام بھیجنا بند کریں|مجھے لسٹ سے نکال دیں|
      میسج بھیجنا بند کریں|مجھے پیغام مت بھیجیں`,
    marketing: `آفرز بند کریں|اشتہارات بند کریں|آفر نہیں چاہیے`,
    review: `بس|ختم|نمبر ہٹا دیں میرا آپ لوگ|بار بار تنگ نہ کریں|مت بھیجیں یہ سب`,
    harmless: `میرا آرڈر کہاں ہے؟|السلام علیکم|شکریہ|کیا سائز 38 ہے؟|سیل کب ختم ہوگی؟|جی ہاں|نہیں|بس اسٹینڈ کے پاس|کل لے لوں گا|قیمت کتنی ہے|دکان بند ہے کیا|
      میسج نہیں آیا|میرا نمبر بدل گیا|پہنچنے پر میسج کریں|گھنٹی نہ بجائیں|نہیں شکریہ|چینی کے بغیر|میسج واپس بھیجیں`,
  },
  {
    language: 'sw',
    all: `Sitisha|sitisha ujumbe|Sitaki ujumbe|Niondoe|nitoe kwenye orodha|Naondoa ridhaa yangu|Msinitumie ujumbe tena|usinitumie ujumbe|simamisha|jiondoe|
      Tafadhali acha kunitumia ujumbe|Sitaki kupokea ujumbe tena|Nataka kujiondoa|Naomba mniondoe kwenye orodha|
      Nimeondoa ridhaa yangu|Acheni kunitumia ujumbe|Usinitumie tena|futa namba yangu|
      Sitaki kupokea ujumbe wenu`,
    marketing: `sitaki matangazo|sitisha ofa|acha matangazo`,
    review: `acha|imetosha|Msinisumbue tena kila siku|basi|
      Naomba muache kunitumia ujumbe`,
    harmless: `Oda yangu iko wapi?|Habari|Asante|Mna saizi 38?|Ofa inaisha lini?|Ndiyo|Hapana|Kituo cha basi kiko karibu na duka|Nitachukua kesho|Bei gani|Ni zawadi|Duka liko wapi|
      Sijapata ujumbe|Namba yangu imebadilika|Nitumie ujumbe tena|hapana asante|bila sukari|usiku mwema`,
    needless: `Acha ujumbe mlangoni`,
  },
];
