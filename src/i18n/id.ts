import type { Messages } from './messages.js';

export const messages = {
  heading: 'Pesan dari {{business}} di WhatsApp',
  intro: 'Centang pesan yang Anda inginkan, atau jangan centang satu pun.',
  'label.marketing':
    'Kirimi saya penawaran dan kabar dari {{business}} di WhatsApp, seperti diskon dan produk baru',
  'label.service':
    'Kirimi saya info terbaru tentang pesanan saya dari {{business}} di WhatsApp, seperti waktu pengantaran dan struk',
  'disclosure.marketing': 'Pesan iklan.',
  'disclosure.service': 'Pesan tentang apa yang Anda beli dan jawaban atas pertanyaan Anda.',
  sender: 'Dikirim oleh {{business}} di WhatsApp.',
  examples: 'Contohnya: {{examples}}.',
  quoted: '“{{text}}”',
  'frequency.varies': 'Frekuensinya bervariasi.',
  'frequency.day_other': 'Paling banyak {{count}} pesan per hari.',
  'frequency.week_other': 'Paling banyak {{count}} pesan per minggu.',
  'frequency.month_other': 'Paling banyak {{count}} pesan per bulan.',
  'frequency.year_other': 'Paling banyak {{count}} pesan per tahun.',
  'frequency.order_other': 'Paling banyak {{count}} pesan untuk setiap pesanan.',
  stop: 'Untuk berhenti, balas pesan mana pun dengan STOP.',
  'stop.number': 'Untuk berhenti, kirim STOP ke {{number}} di WhatsApp.',
  optional: 'Ini opsional. Anda dapat membeli tanpa memberikan persetujuan.',
  data: '{{business}} menggunakan nomor ponsel Anda untuk mengirim apa yang Anda centang. Anda dapat menarik kembali persetujuan Anda kapan saja.',
  privacy: 'Kebijakan privasi {{business}}',
  language: 'Bahasa',
  'jurisdiction.controller': '{{business}} bertanggung jawab atas data Anda.',
  'jurisdiction.data': 'Data yang digunakan: nomor ponsel Anda, pilihan Anda, dan waktu Anda memilih.',
  'jurisdiction.purpose': 'Digunakan untuk: mengirimi Anda pesan yang Anda centang.',
  'jurisdiction.withdrawal':
    'Penarikan kembali persetujuan Anda berlaku sejak saat itu. Hal ini tidak memengaruhi apa yang dikirim sebelumnya.',
  'jurisdiction.confirm':
    'Persetujuan hanya berlaku setelah Anda mengonfirmasinya di WhatsApp dari nomor yang sama.',
  'jurisdiction.automated':
    'Dengan mencentang kotak, Anda setuju bahwa {{business}} boleh mengirim pesan otomatis kepada Anda di WhatsApp ke nomor di atas.',
  'jurisdiction.automated.number':
    'Dengan mencentang kotak, Anda setuju bahwa {{business}} boleh mengirim pesan otomatis kepada Anda di WhatsApp ke {{number}}.',
  'jurisdiction.condition': 'Persetujuan Anda bukan syarat pembelian.',
  'jurisdiction.contact':
    'Untuk menarik kembali persetujuan Anda atau bertanya tentangnya, hubungi {{contact}}.',
  'jurisdiction.rights':
    'Untuk menarik kembali persetujuan Anda, menggunakan hak Anda, atau mengajukan keluhan, hubungi {{contact}}. Anda juga dapat mengajukan keluhan kepada Dewan Perlindungan Data India (Data Protection Board of India).',
  'jurisdiction.consent':
    'Dengan mencentang kotak, Anda menyetujui penggunaan nomor ponsel Anda oleh {{business}} untuk mengirimi Anda pesan tersebut di WhatsApp. Anda dapat menarik kembali persetujuan Anda kapan saja, tanpa biaya.',
  'phone.label': 'Nomor ponsel untuk WhatsApp',
  'phone.country': 'Negara atau wilayah',
  'phone.missing': 'Masukkan nomor ponsel Anda, atau hapus centang pada kotak.',
  'phone.invalid':
    'Periksa nomor ini, atau hapus centang pada kotak. Awali dengan + dan kode negara jika nomor ini dari luar negeri.',
  'phone.invalid-in':
    'Periksa nomor ini, atau hapus centang pada kotak. Jika negaranya ({{country}}) salah, pilih negara Anda, atau awali dengan + dan kode negara.',
  'phone.unclear': 'Maksud Anda {{numbers}}? Awali dengan + dan kode negara.',
  'phone.page-missing': 'Untuk pesan di WhatsApp, masukkan nomor ponsel Anda di formulir.',
  'phone.page-invalid': 'Untuk pesan di WhatsApp, periksa nomor ponsel di formulir.',
  confirm: 'Simpan pilihan saya',
  'status.pending': 'Menyimpan pilihan Anda…',
  'status.delivered': 'Pilihan Anda tersimpan.',
  'status.queued':
    'Belum terkirim. Pilihan Anda tetap ada di perangkat ini dan akan dikirim sesegera mungkin.',
  'status.refused': 'Pilihan Anda tidak dapat disimpan. Silakan hubungi {{business}}.',
  'status.nothing': 'Tidak ada kotak yang dicentang, jadi tidak ada yang disimpan.',
  'status.cleared': 'Teks telah berubah, jadi centang Anda dihapus. Silakan pilih lagi.',
  'status.replaced': 'Bagian halaman ini dimuat ulang, jadi centang Anda dihapus. Silakan pilih lagi.',
  'copy.page': 'Simpan salinan, atau ubah pilihan',
  reconsider: 'Pilih pesan',
  'details.open': 'Apa artinya ini?',
  'details.close': 'Tutup',
  'details.sending':
    '{{business}} mengirim pesan ini melalui WhatsApp, sebuah layanan dari Meta. Untuk itu, WhatsApp memproses nomor Anda dan pesan tersebut.',
  'details.record':
    'Saat Anda mengonfirmasi, catatan disimpan: teks yang Anda lihat, apa yang Anda pilih, waktunya, dan nomor Anda. Catatan ini menunjukkan apa yang Anda setujui.',
  'details.stopping':
    'Anda dapat menghentikan satu jenis pesan dan tetap menerima jenis lainnya. Anda juga dapat meminta {{business}} berhenti dengan cara lain apa pun yang cocok bagi Anda.',
  'label.groups': 'Undang saya ke grup {{business}} di WhatsApp, seperti grup tentang produk baru',
  'disclosure.groups':
    'Undangan ke grup. Anda berada di grup hanya jika Anda membuka undangannya dan memilih bergabung.',
  'label.calls':
    'Izinkan {{business}} menelepon saya di WhatsApp, misalnya tentang pengantaran atau janji temu',
  'disclosure.calls': 'Panggilan di WhatsApp.',
  'preferences.heading': 'Pilihan Anda untuk pesan dari {{business}} di WhatsApp',
  'preferences.intro':
    'Centang yang Anda inginkan, hapus centang yang tidak lagi Anda inginkan, lalu simpan.',
  'preferences.save': 'Simpan perubahan',
  'preferences.stop-all': 'Hentikan semua pesan',
  'preferences.forget': 'Lupakan saya di perangkat ini',
  'preferences.forgotten':
    'Peramban ini tidak lagi menyimpan apa pun tentang pilihan Anda. Yang Anda pilih tetap berlaku.',
  'preferences.forgotten-later':
    'Yang belum terkirim tetap ada di peramban ini sampai terkirim. Selain itu tidak ada yang disimpan. Yang Anda pilih tetap berlaku.',
  'preferences.stop': 'Hentikan pesan ini',
  'preferences.unknown':
    'Peramban ini tidak memiliki pilihan Anda. Untuk mengubah pilihan, buka tautan yang dikirim {{business}} kepada Anda, atau balas pesan mana pun dengan STOP.',
  'preferences.unreachable': 'Pilihan Anda tidak dapat dimuat. Tidak ada yang berubah.',
  'preferences.again': 'Coba lagi',
  'consent.granted': 'Anda memberikan persetujuan pada {{date}}.',
  'consent.granted-same': 'Anda menyetujui teks ini pada {{date}}.',
  'consent.granted-words': 'Pada {{date}}, Anda menyetujui teks berikut: {{words}}',
  'consent.granted-chat': 'Pada {{date}}, Anda menyetujui pesan berikut di chat: {{words}}',
  'consent.withdrawn': 'Pada {{date}}, Anda memilih tidak setuju.',
  'consent.withdrawn-chat': 'Anda menghentikan ini di WhatsApp pada {{date}}.',
  'consent.none': 'Anda belum menyetujui ini.',
  'consent.renewal': 'Teks telah berubah sejak itu. Untuk menyetujui teks baru, centang kotaknya.',
  'consent.renewal-by': 'Jika tidak dicentang, pesan ini berhenti pada {{date}}.',
  'consent.stopping': 'Pesan ini berhenti saat Anda menyimpan.',
  'consent.pending': 'Belum dikonfirmasi di WhatsApp.',
  'consent.confirmed': 'Anda mengonfirmasi ini di WhatsApp pada {{date}}.',
  'consent.blocked':
    'Anda telah menghentikan penawaran dari dalam WhatsApp. Centang di sini tidak memulainya lagi: hanya Anda yang dapat memulainya, di chat Anda dengan {{business}}.',
  'preferences.file': 'Unduh catatan {{date}}',
  'preferences.text': 'Semua yang Anda lihat pada {{date}}',
  'whatsapp.heading': 'Tinggal satu langkah: konfirmasi di WhatsApp',
  'whatsapp.how':
    'Kirim pesan yang sudah siap di sana. Pesan itu memuat kode {{code}} dan menunjukkan bahwa nomor ini milik Anda.',
  'whatsapp.open': 'Buka WhatsApp',
  'whatsapp.scan': 'WhatsApp ada di ponsel Anda? Pindai ini:',
  'whatsapp.picture': 'Kode QR yang membuka WhatsApp dengan pesan itu',
  'whatsapp.message':
    'Saya mengonfirmasi pilihan saya untuk pesan dari {{business}} di WhatsApp. Kode: {{code}}',
  'whatsapp.late': 'Pesan Anda belum masuk. Anda masih dapat mengirimnya.',
  'whatsapp.waiting': 'Menunggu pesan Anda di WhatsApp…',
  'whatsapp.confirmed': 'Anda telah mengonfirmasi pilihan Anda di WhatsApp.',
  'preferences.unchanged': 'Anda tidak mengubah apa pun, jadi tidak ada yang disimpan.',
  'page.title': 'Pesan di WhatsApp',
  'page.loading': 'Mohon tunggu…',
  'page.missing': 'Halaman ini dibuka melalui tautan yang dikirim kepada Anda. Silakan buka lagi tautan itu.',
  'page.expired':
    'Tautan ini sudah kedaluwarsa. Silakan minta tautan baru kepada pelaku usaha. Untuk langsung menghentikan pesan, balas salah satunya dengan STOP.',
  'page.invalid':
    'Tautan ini tidak valid. Mungkin ada bagian yang hilang: silakan buka lagi dari tempat Anda menerimanya. Untuk langsung menghentikan pesan, balas salah satunya dengan STOP.',
  'page.erased': 'Data tentang Anda yang disimpan di sini telah dihapus. Tidak ada lagi yang dapat diubah.',
  'page.nothing':
    'Tidak ada yang dapat diubah di halaman ini. Untuk menghentikan pesan, balas salah satunya dengan STOP.',
} satisfies Messages<'other'>;
