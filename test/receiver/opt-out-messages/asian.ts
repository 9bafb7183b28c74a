import type { Messages } from './table.js';

export const asian: readonly Messages[] = [
  {
    language: 'hi',
    all: `बंद करें|मैसेज बंद करो|मैसेज बंद करें|message band karo|msg band kro|मैसेज मत भेजो|मुझे मैसेज नहीं चाहिए|मैं अपनी सहमति वापस लेता हूँ|मेरा नंबर हटा दो|स्टॉप|रोकें|
      कृपया मुझे मैसेज न भेजें|मुझे और मैसेज नहीं चाहिए|मैं अपनी सहमति वापस लेती हूं|मैसेज भेजना बंद करें|
      मुझे लिस्ट से हटा दें|please message mat bhejo|msg mat karo|msg band karo please|mujhe message nahi chahiye|
      अब मैसेज मत करना|
      mujhe msg mat karo|मेरा नंबर डिलीट करो`,
    marketing: `ऑफ़र बंद करें|ऑफर बंद करो|विज्ञापन बंद करें|offer band karo|ऑफर नहीं चाहिए`,
    review: `बंद|बस|mat bhejo yeh sab|नहीं चाहिए|परेशान मत करो मुझे बार बार|number hata do mera|
      band karo ye sab|बंद करो यार|
      मैसेज आना बंद करो|मुझे मैसेज भेजना बंद करें|अब कोई मैसेज नहीं|message nahi bhejna`,
    harmless: `मेरा ऑर्डर कहाँ है?|नमस्ते|धन्यवाद|38 साइज़ है?|ऑफर कब खत्म होगा?|हाँ|नहीं|बंद है क्या|theek hai|kal le lunga|दुकान कब बंद होती है|बस स्टैंड के पास|price kya hai|
      मुझे मैसेज नहीं मिला|मेरा नंबर बदल गया|आने पर मैसेज करना|ऑफर कब तक है|घंटी मत बजाना|दूसरा आइटम हटा दो|
      नहीं धन्यवाद|बिना चीनी|message wapas bhejo|bell mat bajana|msg karo na bhai|order kab aayega|
      mera number change ho gaya|
      SMS नहीं आया|बिना प्याज|पार्सल रोक दो दो दिन`,
    needless: `acha`,
  },
  {
    language: 'bn',
    all: `বন্ধ করুন|মেসেজ বন্ধ করুন|মেসেজ পাঠাবেন না|আর মেসেজ পাঠাবেন না|স্টপ|আমি আমার সম্মতি প্রত্যাহার করছি|আমার নম্বর মুছে ফেলুন|মেসেজ চাই না|
      দয়া করে মেসেজ বন্ধ করুন|আমাকে আর মেসেজ দিবেন না|আমি আর মেসেজ পেতে চাই না|আমার সম্মতি তুলে নিচ্ছি|
      মেসেজ দিয়েন না|
      আমি মেসেজ চাই না|আমার নম্বর ডিলিট করুন`,
    marketing: `অফার বন্ধ করুন|বিজ্ঞাপন বন্ধ করুন|অফার চাই না`,
    review: `বন্ধ|বাতিল|এইসব আর পাঠাবেন না কখনো|বিরক্ত করবেন না আমাকে|
      আমাকে বাদ দিন|
      দয়া করে আর পাঠাবেন না`,
    harmless: `আমার অর্ডার কোথায়?|ধন্যবাদ|সাইজ ৩৮ আছে?|অফার কবে শেষ হবে?|হ্যাঁ|না|দোকান কখন বন্ধ হয়|কাল নেব|দাম কত|উপহারের জন্য|
      মেসেজ পাইনি|আমার নম্বর বদলেছে|এলে মেসেজ দিবেন|না ধন্যবাদ|চিনি ছাড়া|বেল বাজাবেন না|অফার পেতে চাই`,
  },
  {
    language: 'ta',
    all: `நிறுத்து|நிறுத்தவும்|செய்திகளை நிறுத்தவும்|செய்தி அனுப்ப வேண்டாம்|செய்தி அனுப்பாதீர்கள்|ஸ்டாப்|என் ஒப்புதலை திரும்பப் பெறுகிறேன்|msg vendam|
      தயவுசெய்து செய்திகளை நிறுத்துங்கள்|எனக்கு செய்திகள் அனுப்ப வேண்டாம்|இனி மெசேஜ் அனுப்பாதீங்க|
      எனது சம்மதத்தை திரும்பப் பெறுகிறேன்|என் எண்ணை நீக்கவும்`,
    marketing: `சலுகைகளை நிறுத்தவும்|விளம்பரம் வேண்டாம்`,
    review: `வேண்டாம்|போதும்|இனி எதுவும் எனக்கு அனுப்ப வேண்டாம் நன்றி|தொந்தரவு செய்யாதீர்கள் என்னை|
      எனக்கு மெசேஜ் அனுப்புவதை நிறுத்துங்கள்|இந்த செய்திகள் வேண்டாம்`,
    harmless: `என் ஆர்டர் எங்கே?|நன்றி|வணக்கம்|38 அளவு இருக்கிறதா?|சலுகை எப்போது முடியும்?|ஆம்|இல்லை|நாளை வருகிறேன்|விலை என்ன|பேருந்து நிறுத்தம் அருகில்|
      செய்தி வரவில்லை|என் எண் மாறிவிட்டது|வந்ததும் செய்தி அனுப்புங்கள்|சர்க்கரை வேண்டாம்|சலுகைகள் வேண்டும்`,
  },
  {
    language: 'id',
    all: `UNREG|berhenti|Berhenti berlangganan|stop langganan|Stop kirim pesan|jangan kirim pesan lagi|jangan hubungi saya lagi|hapus nomor saya|tolong berhenti|
      Saya tarik persetujuan saya|saya tidak ingin menerima pesan lagi|
      Tolong jangan kirim pesan lagi|Saya mau berhenti berlangganan|Berhenti mengirim pesan|
      Stop kirim pesan ke saya|Saya tidak mau menerima pesan lagi|Saya cabut persetujuan saya|
      Mohon hapus nomor saya|Hentikan pesan ini|Saya mencabut izin|gak mau terima chat lagi|jangan ganggu saya|
      Tolong stop pesannya|Jangan kirim WA lagi|Keluarkan saya dari daftar`,
    marketing: `stop promo|stop iklan|berhenti promosi|jangan kirim promo|tidak mau promo|
      jangan kirim iklan lagi`,
    review: `batal|cukup|keluar|jangan ganggu terus dong kak|unrge|tidak tertarik|jangan spam terus|
      Saya ingin berhenti menerima pesan|Setop kirim wa|gak usah kirim pesan lagi`,
    harmless: `Pesanan saya di mana?|Halo kak|Terima kasih|Baja ringan ada?|Ada ukuran 38?|Promo sampai kapan?|Ya|Tidak|Gak mau pesan dulu|mau pesan lagi dong|Halte bus Dukuh|Besok saya ambil|berapa harganya|pesan dua ya|
      Saya tidak terima notifikasi|Nomor saya ganti|Kirim pesan kalau sudah sampai|Jangan lupa chat saya ya|
      Hapus item kedua|promonya menarik, kirim wa ya|tidak, terima kasih|tanpa gula|jangan pedas|mau dong infonya|
      saya mau pesan|stok habis?|
      SMS tidak masuk|tanpa bawang|saya tolak paketnya|bisa ganti data saya?`,
  },
  {
    language: 'ms',
    all: `berhenti|henti langganan|berhenti melanggan|Hentikan mesej|jangan hantar mesej|jangan hubungi saya|padam nombor saya|tak nak terima mesej|Saya tarik balik persetujuan saya|jangan hantar lagi|
      Tolong jangan hantar mesej lagi|Saya tak nak terima mesej|Saya nak berhenti melanggan|Hentikan semua mesej|
      Saya menarik balik kebenaran saya|jangan ganggu saya|Buang nombor saya|tolong berhenti|
      Jangan hantar apa-apa lagi`,
    marketing: `hentikan promosi|stop promosi|tak nak promosi`,
    review: `batal|cukup|jangan ganggu kami di sini lagi|tak berminat|
      Saya mahu berhenti terima mesej`,
    harmless: `Pesanan saya di mana?|Terima kasih|Baja untuk pokok ada?|Ada saiz 38?|Promosi tamat bila?|Ya|Tidak|Hentian bas|Esok saya ambil|berapa harga|nak dua|
      Saya tak dapat mesej|Nombor saya tukar|Hantar mesej bila sampai|Promosi bila tamat?|Jangan lupa mesej saya|
      tak, terima kasih|kurang manis`,
  },
  {
    language: 'vi',
    all: `từ chối|Từ chối nhận tin|hủy đăng ký|huỷ đăng ký|huy dang ky|Ngừng gửi tin nhắn|đừng gửi nữa|đừng nhắn tin nữa|không nhận tin nữa|Tôi rút lại sự đồng ý|xóa số tôi|ngừng|
      Vui lòng ngừng gửi tin nhắn|Tôi không muốn nhận tin nhắn nữa|Đừng gửi tin nhắn cho tôi nữa|
      Hủy đăng ký nhận tin|Tôi rút lại sự đồng ý của tôi|Xin đừng nhắn tin nữa|Dừng gửi tin nhắn|
      Xóa số điện thoại của tôi|dung gui tin nhan nua|huy nhan tin|
      Làm ơn đừng gửi tin nhắn nữa|Xóa tôi khỏi danh sách|Đừng nhắn nữa|Tôi không nhận tin nữa`,
    marketing: `từ chối quảng cáo|TC QC|dừng quảng cáo|không nhận khuyến mãi`,
    review: `dừng|hủy|thôi|dừng lại|Xin đừng làm phiền tôi thêm lần nào|tin nhắn rác|
      Không gửi quảng cáo nữa|
      Tôi muốn hủy nhận tin|Ngừng nhắn tin cho tôi`,
    harmless: `đúng|Đúng rồi|dung|dùng thế nào|Huy|anh Huy ơi|Đơn hàng của tôi đâu?|Cảm ơn|Xin chào|Có size 38 không?|Bao giờ hết khuyến mãi?|Vâng|Không|Trạm dừng xe buýt|Mai tôi lấy|giá bao nhiêu|dưng mà|
      Tôi chưa nhận được tin nhắn|Số của tôi đổi rồi|Nhắn tin khi hàng tới nhé|Khuyến mãi đến khi nào?|
      Đừng bấm chuông|Bỏ món thứ hai|không cảm ơn|ít đường|Tôi muốn nhận khuyến mãi|đừng quên nhắn tôi nhé|
      tin nhắn không tới|không hành`,
    needless: `Tôi từ chối nhận hàng`,
  },
  {
    language: 'ja',
    all: `停止|配信停止|配信停止お願いします|配信停止をお願いします|停止してください|ストップ|すとっぷ|受信拒否|もう送らないでください|同意を撤回します|購読解除|メッセージを送らないで|登録解除お願いします|
      メッセージの配信を停止してください|もうメッセージを送らないでください|配信停止を希望します|登録を解除してください|私は同意を撤回します|もう連絡しないでください|メッセージは要りません|購読をやめたい|
      配信をやめてください|
      送信停止でお願いします`,
    marketing: `広告停止|広告不要|広告いらない|キャンペーン情報停止|広告を送らないでください|
      広告は送らないでください`,
    review: `やめて|不要です|いりません|解除|キャンセル|退会|もう迷惑なので連絡しないでくださいね|
      迷惑です|
      もうメッセージは結構です|配信を止めてほしいです|メッセージの受信をやめたいです|登録を削除してください|もう配信しないで`,
    needless: `営業停止中`,
    harmless: `注文はいつ届きますか？|ありがとうございます|こんにちは|38サイズはありますか|セールはいつまでですか|はい|いいえ|バス停の近くですか|明日取りに行きます|いくらですか|プレゼント用です|もう少し送ってください|注文をキャンセルしたいのですが|
      メッセージが届きません|番号が変わりました|届いたら連絡ください|キャンペーンはいつまで？|領収書は不要です。番号は123です|二つ目を削除してください|いいえ結構です|キャンペーン情報が欲しいです|
      チャイムは鳴らさないでください|在庫はありますか|
      SMSが届きません|玉ねぎ抜きで|受け取り拒否しました|お知らせありがとう`,
  },
  {
    language: 'ko',
    all: `수신거부|수신 거부|수신거부 부탁드립니다|스톱|그만 보내세요|메시지 보내지 마세요|구독 취소|동의 철회|동의를 철회합니다|중단|더 이상 보내지 마세요|ㄴ새ㅔ|
      메시지 그만 보내주세요|더 이상 메시지를 받고 싶지 않습니다|수신 거부합니다|수신거부 해주세요|수신 동의를 철회합니다|구독을 취소해 주세요|연락하지 마세요|제 번호를 삭제해 주세요|
      문자 보내지 마세요|
      구독 해지해 주세요|제 번호 지워주세요|메시지 보내지 말아주세요`,
    marketing: `광고 수신거부|광고 그만|광고 보내지 마세요|프로모션 중단|
      광고 그만 보내세요|마케팅 수신 동의 철회`,
    review: `그만|취소|해지|차단|계속 전화하지 마시고 조용히 해주세요|스팸 신고하겠습니다|
      그만해주세요|
      메시지 수신을 거부합니다|메시지를 그만 받고 싶어요|수신 거절합니다`,
    harmless: `주문한 거 언제 와요?|감사합니다|안녕하세요|38 사이즈 있나요?|행사 언제 끝나요?|네|아니요|버스 정류장 근처인가요|내일 찾으러 갈게요|얼마예요|선물 포장해 주세요|영수증 다시 보내 주세요|
      메시지가 안 왔어요|번호가 바뀌었어요|도착하면 문자 주세요|행사는 언제까지예요?|초인종 누르지 마세요|두 번째 상품 빼주세요|아니요 괜찮아요|취소되면 연락 주세요|설탕 빼고요|
      할인 소식 받고 싶어요|
      문자가 안 와요|양파 빼주세요|이벤트 당첨됐어요?`,
    needless: `택배 거부했어요`,
  },
  {
    language: 'zh-Hans',
    all: `退订|TD退订|取消订阅|停止|取消|停止发送|请停止发送消息|不要再发了|别再发了|请不要再发|我撤回同意|撤回我的同意|请删除我的号码|拒收|
      请不要再给我发消息|不想再收到消息|请停止发送|我要退订|取消订阅谢谢|请把我从名单中删除|别再发消息给我|請停止發送訊息|我不想再收到訊息|不要再發訊息俾我|取消接收訊息|唔好再send訊息|停止接收|
      我不要再收到你们的消息|取消同意|我要取消訂閱`,
    marketing: `停止推广|停止广告|不要广告|退订广告|停止优惠|
      我撤回对营销信息的同意|不要再发广告`,
    review: `停|不要|T|td|别发了，烦死了|你们这是骚扰，我要投诉|不需要|
      我不同意接收|
      请取消我的订阅|请停止给我发消息|請把我移出名單|别给我发了|停发消息`,
    needless: `请取消我的订单|
      取消的话请通知我|
      我拒收了包裹`,
    harmless: `我的订单到哪了？|谢谢|你好|有38码吗|活动什么时候结束|是|否|公交站旁边|明天来取|多少钱|送人的|先别发货，地址写错了|我想把昨天下的那个订单取消掉行不行啊|
      我没收到消息|我换号码了|到了给我发消息|活动到什么时候|不要按门铃|把第二件删了|不用谢|我不要这个号码的，要大一号|少糖|我想收到优惠|不要香菜|
      短信没收到|不要洋葱|可以改资料吗`,
  },
  {
    language: 'zh-Hant',
    all: `退訂|取消訂閱|停止|停止發送|停止傳送|請停止傳送|不要再傳了|我撤回同意|唔好再send|請刪除我的號碼|拒收`,
    marketing: `停止推廣|停止廣告|不要廣告|唔要廣告|停止優惠`,
    review: `唔要|不要|停手|成日騷擾我，唔該你哋收手啦|不需要`,
    harmless: `我的訂單到哪裡了？|謝謝|你好|有38號嗎|優惠幾時完|係|唔係|巴士站附近|聽日嚟攞|幾多錢|送禮用|停車場喺邊`,
  },
];
