import type { Messages } from './messages.js';

export const messages = {
  heading: 'WhatsApp’ta {{business}} mesajları',
  intro: 'İstediğiniz mesajları işaretleyin veya hiçbirini işaretlemeyin.',
  'label.marketing':
    '{{business}} teklif ve haberlerini bana WhatsApp üzerinden gönderin, örneğin indirimler ve yeni ürünler',
  'label.service':
    '{{business}} siparişlerimle ilgili bilgileri bana WhatsApp üzerinden gönderin, örneğin teslimat zamanları ve faturalar',
  'disclosure.marketing': 'Reklam mesajları.',
  'disclosure.service': 'Satın aldıklarınızla ilgili mesajlar ve sorularınıza verilen yanıtlar.',
  sender: 'WhatsApp üzerinden gönderen: {{business}}.',
  examples: 'Örneğin: {{examples}}.',
  quoted: '“{{text}}”',
  'frequency.varies': 'Sıklığı değişir.',
  'frequency.day_one': 'Günde en fazla {{count}} mesaj.',
  'frequency.day_other': 'Günde en fazla {{count}} mesaj.',
  'frequency.week_one': 'Haftada en fazla {{count}} mesaj.',
  'frequency.week_other': 'Haftada en fazla {{count}} mesaj.',
  'frequency.month_one': 'Ayda en fazla {{count}} mesaj.',
  'frequency.month_other': 'Ayda en fazla {{count}} mesaj.',
  'frequency.year_one': 'Yılda en fazla {{count}} mesaj.',
  'frequency.year_other': 'Yılda en fazla {{count}} mesaj.',
  'frequency.order_one': 'Sipariş başına en fazla {{count}} mesaj.',
  'frequency.order_other': 'Sipariş başına en fazla {{count}} mesaj.',
  stop: 'Durdurmak için herhangi bir mesajı STOP ile yanıtlayın.',
  'stop.number': 'Durdurmak için WhatsApp’tan {{number}} numarasına STOP gönderin.',
  optional: 'Bu isteğe bağlıdır. Rıza vermeden de alışveriş yapabilirsiniz.',
  data: '{{business}}, işaretlediklerinizi göndermek için cep telefonu numaranızı kullanır. Rızanızı istediğiniz zaman geri alabilirsiniz.',
  privacy: '{{business}} gizlilik politikası',
  language: 'Dil',
  'jurisdiction.controller': 'Verilerinizden {{business}} sorumludur.',
  'jurisdiction.data': 'Kullanılan veriler: cep telefonu numaranız, neyi ve ne zaman seçtiğiniz.',
  'jurisdiction.purpose': 'Amaç: işaretlediğiniz mesajları size göndermek.',
  'jurisdiction.withdrawal':
    'Rızanızı geri almanız o andan itibaren geçerli olur. Daha önce gönderilenleri etkilemez.',
  'jurisdiction.confirm':
    'Rızanız, ancak siz onu aynı numaradan WhatsApp’ta onayladıktan sonra geçerli olur.',
  'jurisdiction.automated':
    'Bir kutuyu işaretleyerek, {{business}} tarafından yukarıdaki numaranıza otomatik WhatsApp mesajları gönderilebileceğini kabul edersiniz.',
  'jurisdiction.automated.number':
    'Bir kutuyu işaretleyerek, {{business}} tarafından {{number}} numaranıza otomatik WhatsApp mesajları gönderilebileceğini kabul edersiniz.',
  'jurisdiction.condition': 'Rızanız, satın almanın bir koşulu değildir.',
  'jurisdiction.contact': 'Rızanızı geri almak veya rızanız hakkında soru sormak için iletişim: {{contact}}.',
  'jurisdiction.rights':
    'Rızanızı geri almak, haklarınızı kullanmak veya şikâyette bulunmak için iletişim: {{contact}}. Hindistan Veri Koruma Kuruluna (Data Protection Board of India) da şikâyette bulunabilirsiniz.',
  'jurisdiction.consent':
    'Bir kutuyu işaretleyerek, cep telefonu numaranızın bu mesajları size WhatsApp üzerinden göndermek için {{business}} tarafından kullanılmasına rıza verirsiniz. Rızanızı istediğiniz zaman ücretsiz olarak geri alabilirsiniz.',
  'phone.label': 'WhatsApp için cep telefonu numarası',
  'phone.country': 'Ülke veya bölge',
  'phone.missing': 'Cep telefonu numaranızı girin veya kutulardaki işaretleri kaldırın.',
  'phone.invalid':
    'Bu numarayı kontrol edin veya kutulardaki işaretleri kaldırın. Numara yurt dışındansa + işareti ve ülke koduyla başlayın.',
  'phone.invalid-in':
    'Bu numarayı kontrol edin veya kutulardaki işaretleri kaldırın. Ülke ({{country}}) doğru değilse kendi ülkenizi seçin veya + işareti ve ülke koduyla başlayın.',
  'phone.unclear': 'Bunu mu demek istediniz: {{numbers}}? + işareti ve ülke koduyla başlayın.',
  'phone.page-missing': 'WhatsApp’ta mesaj almak için formda cep telefonu numaranızı girin.',
  'phone.page-invalid': 'WhatsApp’ta mesaj almak için formdaki cep telefonu numarasını kontrol edin.',
  confirm: 'Seçimimi kaydet',
  'status.pending': 'Seçiminiz kaydediliyor…',
  'status.delivered': 'Seçiminiz kaydedildi.',
  'status.queued':
    'Henüz gönderilmedi. Seçiminiz bu cihazda tutuluyor ve mümkün olan en kısa sürede gönderilecek.',
  'status.refused': 'Seçiminiz kaydedilemedi. Lütfen {{business}} ile iletişime geçin.',
  'status.nothing': 'Hiçbir kutu işaretli değil, bu nedenle hiçbir şey kaydedilmedi.',
  'status.cleared': 'Metin değişti, bu nedenle işaretleriniz kaldırıldı. Lütfen yeniden seçin.',
  'status.replaced':
    'Sayfanın bu bölümü yeniden yüklendi, bu nedenle işaretleriniz kaldırıldı. Lütfen yeniden seçin.',
  'copy.page': 'Bir kopya saklayın veya kararınızı değiştirin',
  reconsider: 'Mesajları seç',
  'details.open': 'Bu ne anlama geliyor?',
  'details.close': 'Kapat',
  'details.sending':
    '{{business}} bu mesajları bir Meta hizmeti olan WhatsApp üzerinden gönderir. WhatsApp bunun için numaranızı ve mesajları işler.',
  'details.record':
    'Onayladığınızda bir kayıt saklanır: gördüğünüz metin, neyi seçtiğiniz, ne zaman seçtiğiniz ve numaranız. Bu kayıt neye rıza verdiğinizi gösterir.',
  'details.stopping':
    'Bir mesaj türünü durdurup diğerini almaya devam edebilirsiniz. Mesajların durdurulmasını {{business}} ile size uygun başka herhangi bir yoldan iletişime geçerek de isteyebilirsiniz.',
  'label.groups':
    'Beni WhatsApp’taki {{business}} gruplarına davet edin, örneğin yeni ürünlerle ilgili bir gruba',
  'disclosure.groups':
    'Grup davetleri. Bir grupta yalnızca davetini açar ve katılmayı seçerseniz yer alırsınız.',
  'label.calls':
    '{{business}} beni WhatsApp üzerinden arayabilir, örneğin bir teslimat veya randevu hakkında',
  'disclosure.calls': 'WhatsApp üzerinden aramalar.',
  'preferences.heading': 'WhatsApp’ta {{business}} mesajları için seçimleriniz',
  'preferences.intro':
    'İstediklerinizi işaretleyin, artık istemediklerinizin işaretini kaldırın ve kaydedin.',
  'preferences.save': 'Değişiklikleri kaydet',
  'preferences.stop-all': 'Tüm mesajları durdur',
  'preferences.forget': 'Bu cihazda beni unut',
  'preferences.forgotten':
    'Bu tarayıcı artık seçimleriniz hakkında hiçbir şey tutmuyor. Seçtikleriniz geçerli kalır.',
  'preferences.forgotten-later':
    'Henüz gönderilmeyenler, gönderilene kadar bu tarayıcıda kalır. Başka hiçbir şey tutulmaz. Seçtikleriniz geçerli kalır.',
  'preferences.stop': 'Bu mesajları durdur',
  'preferences.unknown':
    'Bu tarayıcı, yaptığınız herhangi bir seçimi bilmiyor. Bir seçimi değiştirmek için {{business}} tarafından size gönderilen bağlantıyı açın veya herhangi bir mesajı STOP ile yanıtlayın.',
  'preferences.unreachable': 'Seçimleriniz yüklenemedi. Hiçbir şey değişmedi.',
  'preferences.again': 'Tekrar dene',
  'consent.granted': '{{date}} tarihinde rıza verdiniz.',
  'consent.granted-same': '{{date}} tarihinde bu metne rıza verdiniz.',
  'consent.granted-words': '{{date}} tarihinde şu metne rıza verdiniz: {{words}}',
  'consent.granted-chat': '{{date}} tarihinde sohbette şu mesaja rıza verdiniz: {{words}}',
  'consent.withdrawn': '{{date}} tarihinde hayır dediniz.',
  'consent.withdrawn-chat': '{{date}} tarihinde bunu WhatsApp’ta durdurdunuz.',
  'consent.none': 'Buna rıza vermediniz.',
  'consent.renewal': 'Metin o zamandan beri değişti. Yeni metne rıza vermek için kutuyu işaretleyin.',
  'consent.renewal-by': 'Bunu yapmazsanız bu mesajlar {{date}} tarihinde durur.',
  'consent.stopping': 'Bu mesajlar, kaydettiğinizde durur.',
  'consent.pending': 'WhatsApp’ta henüz onaylanmadı.',
  'consent.confirmed': '{{date}} tarihinde bunu WhatsApp’ta onayladınız.',
  'consent.blocked':
    'Teklifleri doğrudan WhatsApp’ta durdurdunuz. Buradaki bir işaret onları yeniden başlatmaz: bunu yalnızca siz, {{business}} ile sohbetinizde yapabilirsiniz.',
  'preferences.file': '{{date}} tarihli kaydı indir',
  'preferences.text': '{{date}} tarihinde gördüğünüz her şey',
  'whatsapp.heading': 'Bir adım kaldı: WhatsApp’ta onaylayın',
  'whatsapp.how':
    'Orada hazır olan mesajı gönderin. Bu mesaj {{code}} kodunu içerir ve bu numaranın size ait olduğunu gösterir.',
  'whatsapp.open': 'WhatsApp’ı aç',
  'whatsapp.scan': 'WhatsApp telefonunuzda mı? Bunu tarayın:',
  'whatsapp.picture': 'WhatsApp’ı mesajla birlikte açan QR kodu',
  'whatsapp.message': 'WhatsApp’ta {{business}} mesajları için seçimimi onaylıyorum. Kod: {{code}}',
  'whatsapp.late': 'Mesajınız henüz gelmedi. Mesajı hâlâ gönderebilirsiniz.',
  'whatsapp.waiting': 'WhatsApp’ta mesajınız bekleniyor…',
  'whatsapp.confirmed': 'Seçiminizi WhatsApp’ta onayladınız.',
  'preferences.unchanged': 'Hiçbir şeyi değiştirmediniz, bu nedenle hiçbir şey kaydedilmedi.',
  'page.title': 'WhatsApp mesajları',
  'page.loading': 'Lütfen bekleyin…',
  'page.missing': 'Bu sayfa, size gönderilen bir bağlantıyla açılır. Lütfen o bağlantıyı yeniden açın.',
  'page.expired':
    'Bu bağlantının süresi doldu. Lütfen işletmeden yeni bir bağlantı isteyin. Mesajları hemen durdurmak için herhangi birini STOP ile yanıtlayın.',
  'page.invalid':
    'Bu bağlantı geçerli değil. Bir kısmı eksik olabilir: lütfen bağlantıyı, aldığınız yerden yeniden açın. Mesajları hemen durdurmak için herhangi birini STOP ile yanıtlayın.',
  'page.erased': 'Burada hakkınızda tutulanlar silindi. Değiştirilecek bir şey kalmadı.',
  'page.nothing':
    'Bu sayfada değiştirilecek bir şey yok. Mesajları durdurmak için herhangi birini STOP ile yanıtlayın.',
} satisfies Messages<'one' | 'other'>;
