import type { Messages } from './messages.js';

export const messages = {
  heading: 'Mesej daripada {{business}} di WhatsApp',
  intro: 'Tandakan mesej yang anda mahu, atau jangan tandakan apa-apa.',
  'label.marketing':
    'Hantar kepada saya tawaran dan berita daripada {{business}} di WhatsApp, seperti jualan murah dan produk baharu',
  'label.service':
    'Hantar kepada saya maklumat terkini tentang pesanan saya daripada {{business}} di WhatsApp, seperti masa penghantaran dan resit',
  'disclosure.marketing': 'Mesej iklan.',
  'disclosure.service': 'Mesej tentang apa yang anda beli dan jawapan kepada soalan anda.',
  sender: 'Dihantar oleh {{business}} di WhatsApp.',
  examples: 'Contohnya: {{examples}}.',
  quoted: '“{{text}}”',
  'frequency.varies': 'Kekerapannya berbeza-beza.',
  'frequency.day_other': 'Sehingga {{count}} mesej sehari.',
  'frequency.week_other': 'Sehingga {{count}} mesej seminggu.',
  'frequency.month_other': 'Sehingga {{count}} mesej sebulan.',
  'frequency.year_other': 'Sehingga {{count}} mesej setahun.',
  'frequency.order_other': 'Sehingga {{count}} mesej bagi setiap pesanan.',
  stop: 'Untuk berhenti, balas mana-mana mesej dengan STOP.',
  'stop.number': 'Untuk berhenti, hantar STOP kepada {{number}} di WhatsApp.',
  optional: 'Ini tidak wajib. Anda boleh membeli tanpa memberikan persetujuan.',
  data: '{{business}} menggunakan nombor telefon bimbit anda untuk menghantar apa yang anda tandakan. Anda boleh menarik balik persetujuan anda pada bila-bila masa.',
  privacy: 'Dasar privasi {{business}}',
  language: 'Bahasa',
  'jurisdiction.controller': '{{business}} bertanggungjawab atas data anda.',
  'jurisdiction.data': 'Data yang digunakan: nombor telefon bimbit anda, pilihan anda dan masa anda memilih.',
  'jurisdiction.purpose': 'Digunakan untuk: menghantar kepada anda mesej yang anda tandakan.',
  'jurisdiction.withdrawal':
    'Penarikan balik persetujuan anda berkuat kuasa dari saat itu. Ini tidak menjejaskan apa yang dihantar sebelumnya.',
  'jurisdiction.confirm':
    'Persetujuan hanya berkuat kuasa setelah anda mengesahkannya di WhatsApp daripada nombor yang sama.',
  'jurisdiction.automated':
    'Dengan menandakan kotak, anda bersetuju bahawa {{business}} boleh menghantar mesej automatik kepada anda di WhatsApp ke nombor di atas.',
  'jurisdiction.automated.number':
    'Dengan menandakan kotak, anda bersetuju bahawa {{business}} boleh menghantar mesej automatik kepada anda di WhatsApp ke {{number}}.',
  'jurisdiction.condition': 'Persetujuan anda bukan syarat pembelian.',
  'jurisdiction.contact':
    'Untuk menarik balik persetujuan anda atau bertanya tentangnya, hubungi {{contact}}.',
  'jurisdiction.rights':
    'Untuk menarik balik persetujuan anda, menggunakan hak anda atau membuat aduan, hubungi {{contact}}. Anda juga boleh membuat aduan kepada Lembaga Perlindungan Data India (Data Protection Board of India).',
  'jurisdiction.consent':
    'Dengan menandakan kotak, anda bersetuju dengan penggunaan nombor telefon bimbit anda oleh {{business}} untuk menghantar mesej tersebut kepada anda di WhatsApp. Anda boleh menarik balik persetujuan anda pada bila-bila masa, secara percuma.',
  'phone.label': 'Nombor telefon bimbit untuk WhatsApp',
  'phone.country': 'Negara atau wilayah',
  'phone.missing': 'Masukkan nombor telefon bimbit anda, atau buang tanda pada kotak.',
  'phone.invalid':
    'Semak nombor ini, atau buang tanda pada kotak. Mulakan dengan + dan kod negara jika nombor ini dari luar negara.',
  'phone.invalid-in':
    'Semak nombor ini, atau buang tanda pada kotak. Jika negaranya ({{country}}) salah, pilih negara anda, atau mulakan dengan + dan kod negara.',
  'phone.unclear': 'Adakah anda maksudkan {{numbers}}? Mulakan dengan + dan kod negara.',
  'phone.page-missing': 'Untuk mesej di WhatsApp, masukkan nombor telefon bimbit anda dalam borang.',
  'phone.page-invalid': 'Untuk mesej di WhatsApp, semak nombor telefon bimbit dalam borang.',
  confirm: 'Simpan pilihan saya',
  'status.pending': 'Menyimpan pilihan anda…',
  'status.delivered': 'Pilihan anda telah disimpan.',
  'status.queued': 'Belum dihantar. Pilihan anda kekal pada peranti ini dan akan dihantar secepat mungkin.',
  'status.refused': 'Pilihan anda tidak dapat disimpan. Sila hubungi {{business}}.',
  'status.nothing': 'Tiada kotak yang ditandakan, jadi tiada apa-apa yang disimpan.',
  'status.cleared': 'Teks telah berubah, jadi tanda anda telah dibuang. Sila pilih semula.',
  'status.replaced':
    'Bahagian halaman ini telah dimuatkan semula, jadi tanda anda telah dibuang. Sila pilih semula.',
  'copy.page': 'Simpan salinan, atau ubah pilihan',
  reconsider: 'Pilih mesej',
  'details.open': 'Apakah maksudnya?',
  'details.close': 'Tutup',
  'details.sending':
    '{{business}} menghantar mesej ini melalui WhatsApp, sebuah perkhidmatan Meta. Untuk itu, WhatsApp memproses nombor anda dan mesej tersebut.',
  'details.record':
    'Apabila anda mengesahkan, satu rekod disimpan: teks yang anda lihat, apa yang anda pilih, masanya dan nombor anda. Rekod ini menunjukkan apa yang anda persetujui.',
  'details.stopping':
    'Anda boleh menghentikan satu jenis mesej dan mengekalkan jenis yang lain. Anda juga boleh meminta {{business}} berhenti dengan apa-apa cara lain yang sesuai bagi anda.',
  'label.groups': 'Jemput saya ke kumpulan {{business}} di WhatsApp, seperti kumpulan tentang produk baharu',
  'disclosure.groups':
    'Jemputan ke kumpulan. Anda berada dalam kumpulan hanya jika anda membuka jemputannya dan memilih untuk menyertainya.',
  'label.calls':
    'Benarkan {{business}} menelefon saya di WhatsApp, misalnya tentang penghantaran atau janji temu',
  'disclosure.calls': 'Panggilan di WhatsApp.',
  'preferences.heading': 'Pilihan anda untuk mesej daripada {{business}} di WhatsApp',
  'preferences.intro':
    'Tandakan apa yang anda mahu, buang tanda pada apa yang anda tidak mahu lagi, kemudian simpan.',
  'preferences.save': 'Simpan perubahan',
  'preferences.stop-all': 'Hentikan semua mesej',
  'preferences.forget': 'Lupakan saya pada peranti ini',
  'preferences.forgotten':
    'Pelayar ini tidak lagi menyimpan apa-apa tentang pilihan anda. Apa yang anda pilih masih berkuat kuasa.',
  'preferences.forgotten-later':
    'Apa yang belum dihantar kekal dalam pelayar ini sehingga dihantar. Tiada apa-apa lagi yang disimpan. Apa yang anda pilih masih berkuat kuasa.',
  'preferences.stop': 'Hentikan mesej ini',
  'preferences.unknown':
    'Pelayar ini tidak mempunyai pilihan anda. Untuk mengubah pilihan, buka pautan yang dihantar oleh {{business}} kepada anda, atau balas mana-mana mesej dengan STOP.',
  'preferences.unreachable': 'Pilihan anda tidak dapat dimuatkan. Tiada apa-apa yang berubah.',
  'preferences.again': 'Cuba lagi',
  'consent.granted': 'Anda memberikan persetujuan pada {{date}}.',
  'consent.granted-same': 'Anda bersetuju dengan teks ini pada {{date}}.',
  'consent.granted-words': 'Pada {{date}}, anda bersetuju dengan teks berikut: {{words}}',
  'consent.granted-chat': 'Pada {{date}}, anda bersetuju dengan mesej berikut dalam sembang: {{words}}',
  'consent.withdrawn': 'Pada {{date}}, anda memilih untuk tidak bersetuju.',
  'consent.withdrawn-chat': 'Anda menghentikan perkara ini di WhatsApp pada {{date}}.',
  'consent.none': 'Anda belum bersetuju dengan perkara ini.',
  'consent.renewal': 'Teks telah berubah sejak itu. Untuk bersetuju dengan teks baharu, tandakan kotak.',
  'consent.renewal-by': 'Jika tidak ditandakan, mesej ini berhenti pada {{date}}.',
  'consent.stopping': 'Mesej ini berhenti apabila anda menyimpan.',
  'consent.pending': 'Belum disahkan di WhatsApp.',
  'consent.confirmed': 'Anda mengesahkan perkara ini di WhatsApp pada {{date}}.',
  'consent.blocked':
    'Anda telah menghentikan tawaran dari dalam WhatsApp. Tanda di sini tidak memulakannya semula: hanya anda yang boleh memulakannya, dalam sembang anda dengan {{business}}.',
  'preferences.file': 'Muat turun rekod {{date}}',
  'preferences.text': 'Semua yang anda lihat pada {{date}}',
  'whatsapp.heading': 'Tinggal satu langkah: sahkan di WhatsApp',
  'whatsapp.how':
    'Hantar mesej yang sudah sedia di sana. Mesej itu mengandungi kod {{code}} dan menunjukkan bahawa nombor ini milik anda.',
  'whatsapp.open': 'Buka WhatsApp',
  'whatsapp.scan': 'WhatsApp ada pada telefon anda? Imbas ini:',
  'whatsapp.picture': 'Kod QR yang membuka WhatsApp dengan mesej itu',
  'whatsapp.message':
    'Saya mengesahkan pilihan saya untuk mesej daripada {{business}} di WhatsApp. Kod: {{code}}',
  'whatsapp.late': 'Mesej anda belum sampai. Anda masih boleh menghantarnya.',
  'whatsapp.waiting': 'Menunggu mesej anda di WhatsApp…',
  'whatsapp.confirmed': 'Anda telah mengesahkan pilihan anda di WhatsApp.',
  'preferences.unchanged': 'Anda tidak mengubah apa-apa, jadi tiada apa-apa yang disimpan.',
  'page.title': 'Mesej di WhatsApp',
  'page.loading': 'Sila tunggu…',
  'page.missing': 'Halaman ini dibuka melalui pautan yang dihantar kepada anda. Sila buka semula pautan itu.',
  'page.expired':
    'Pautan ini telah tamat tempoh. Sila minta pautan baharu daripada perniagaan itu. Untuk menghentikan mesej dengan segera, balas mana-mana satu dengan STOP.',
  'page.invalid':
    'Pautan ini tidak sah. Mungkin ada bahagian yang tertinggal: sila buka semula di tempat anda menerimanya. Untuk menghentikan mesej dengan segera, balas mana-mana satu dengan STOP.',
  'page.erased':
    'Data tentang anda yang disimpan di sini telah dipadamkan. Tiada apa-apa lagi yang boleh diubah.',
  'page.nothing':
    'Tiada apa-apa yang boleh diubah pada halaman ini. Untuk menghentikan mesej, balas mana-mana satu dengan STOP.',
} satisfies Messages<'other'>;
