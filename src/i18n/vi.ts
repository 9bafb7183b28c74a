import type { Messages } from './messages.js';

export const messages = {
  heading: 'Tin nhắn từ {{business}} trên WhatsApp',
  intro: 'Hãy đánh dấu tin nhắn bạn muốn nhận, hoặc không chọn gì.',
  'label.marketing':
    'Gửi cho tôi ưu đãi và tin tức từ {{business}} trên WhatsApp, chẳng hạn như đợt giảm giá và sản phẩm mới',
  'label.service':
    'Gửi cho tôi thông tin mới về đơn hàng của tôi từ {{business}} trên WhatsApp, chẳng hạn như giờ giao hàng và hóa đơn',
  'disclosure.marketing': 'Tin nhắn quảng cáo.',
  'disclosure.service': 'Tin nhắn về những gì bạn đã mua và câu trả lời cho câu hỏi của bạn.',
  sender: 'Do {{business}} gửi trên WhatsApp.',
  examples: 'Ví dụ: {{examples}}.',
  quoted: '“{{text}}”',
  'frequency.varies': 'Tần suất không cố định.',
  'frequency.day_other': 'Tối đa {{count}} tin nhắn mỗi ngày.',
  'frequency.week_other': 'Tối đa {{count}} tin nhắn mỗi tuần.',
  'frequency.month_other': 'Tối đa {{count}} tin nhắn mỗi tháng.',
  'frequency.year_other': 'Tối đa {{count}} tin nhắn mỗi năm.',
  'frequency.order_other': 'Tối đa {{count}} tin nhắn cho mỗi đơn hàng.',
  stop: 'Để dừng, hãy trả lời STOP cho bất kỳ tin nhắn nào.',
  'stop.number': 'Để dừng, hãy gửi STOP đến số {{number}} trên WhatsApp.',
  optional: 'Việc này là tự nguyện. Bạn có thể mua hàng mà không cần đồng ý.',
  data: '{{business}} sử dụng số điện thoại di động của bạn để gửi những gì bạn đã đánh dấu. Bạn có thể rút lại sự đồng ý bất cứ lúc nào.',
  privacy: 'Chính sách quyền riêng tư của {{business}}',
  language: 'Ngôn ngữ',
  'jurisdiction.controller': '{{business}} chịu trách nhiệm về dữ liệu của bạn.',
  'jurisdiction.data':
    'Dữ liệu được sử dụng: số điện thoại di động của bạn, lựa chọn của bạn và thời điểm bạn chọn.',
  'jurisdiction.purpose': 'Mục đích sử dụng: gửi cho bạn những tin nhắn mà bạn đánh dấu.',
  'jurisdiction.withdrawal':
    'Việc rút lại sự đồng ý có hiệu lực từ thời điểm rút lại. Việc đó không ảnh hưởng đến những gì đã được gửi trước đó.',
  'jurisdiction.confirm':
    'Sự đồng ý của bạn chỉ có hiệu lực sau khi bạn xác nhận trên WhatsApp từ chính số điện thoại đó.',
  'jurisdiction.automated':
    'Khi đánh dấu vào ô, bạn đồng ý rằng {{business}} có thể gửi cho bạn tin nhắn tự động trên WhatsApp đến số điện thoại nêu trên.',
  'jurisdiction.automated.number':
    'Khi đánh dấu vào ô, bạn đồng ý rằng {{business}} có thể gửi cho bạn tin nhắn tự động trên WhatsApp đến số {{number}}.',
  'jurisdiction.condition': 'Sự đồng ý của bạn không phải là điều kiện để mua hàng.',
  'jurisdiction.contact': 'Để rút lại sự đồng ý hoặc hỏi về sự đồng ý, hãy liên hệ {{contact}}.',
  'jurisdiction.rights':
    'Để rút lại sự đồng ý, thực hiện quyền của bạn hoặc khiếu nại, hãy liên hệ {{contact}}. Bạn cũng có thể khiếu nại đến Hội đồng Bảo vệ Dữ liệu Ấn Độ (Data Protection Board of India).',
  'jurisdiction.consent':
    'Khi đánh dấu vào ô, bạn đồng ý cho {{business}} sử dụng số điện thoại di động của bạn để gửi cho bạn những tin nhắn đó trên WhatsApp. Bạn có thể rút lại sự đồng ý bất cứ lúc nào, miễn phí.',
  'phone.label': 'Số điện thoại di động cho WhatsApp',
  'phone.country': 'Quốc gia hoặc khu vực',
  'phone.missing': 'Hãy nhập số điện thoại di động của bạn, hoặc bỏ đánh dấu các ô.',
  'phone.invalid':
    'Hãy kiểm tra số này, hoặc bỏ đánh dấu các ô. Nếu là số nước ngoài, hãy bắt đầu bằng + và mã quốc gia.',
  'phone.invalid-in':
    'Hãy kiểm tra số này, hoặc bỏ đánh dấu các ô. Nếu quốc gia ({{country}}) không đúng, hãy chọn quốc gia của bạn, hoặc bắt đầu bằng + và mã quốc gia.',
  'phone.unclear': 'Có phải bạn muốn nhập {{numbers}}? Hãy bắt đầu bằng + và mã quốc gia.',
  'phone.page-missing':
    'Để nhận tin nhắn trên WhatsApp, hãy nhập số điện thoại di động của bạn vào biểu mẫu.',
  'phone.page-invalid': 'Để nhận tin nhắn trên WhatsApp, hãy kiểm tra số điện thoại di động trong biểu mẫu.',
  confirm: 'Lưu lựa chọn của tôi',
  'status.pending': 'Đang lưu lựa chọn của bạn…',
  'status.delivered': 'Lựa chọn của bạn đã được lưu.',
  'status.queued': 'Chưa gửi. Lựa chọn của bạn được giữ trên thiết bị này và sẽ được gửi sớm nhất có thể.',
  'status.refused': 'Không thể lưu lựa chọn của bạn. Vui lòng liên hệ {{business}}.',
  'status.nothing': 'Không có ô nào được đánh dấu, nên không có gì được lưu.',
  'status.cleared': 'Nội dung đã thay đổi, nên các dấu chọn của bạn đã bị bỏ. Vui lòng chọn lại.',
  'status.replaced':
    'Phần này của trang đã được tải lại, nên các dấu chọn của bạn đã bị bỏ. Vui lòng chọn lại.',
  'copy.page': 'Giữ một bản sao, hoặc đổi lựa chọn',
  reconsider: 'Chọn tin nhắn',
  'details.open': 'Điều này có nghĩa là gì?',
  'details.close': 'Đóng',
  'details.sending':
    '{{business}} gửi những tin nhắn này qua WhatsApp, một dịch vụ của Meta. Để làm việc này, WhatsApp xử lý số điện thoại của bạn và các tin nhắn.',
  'details.record':
    'Khi bạn xác nhận, một bản ghi được lưu giữ: nội dung bạn đã xem, lựa chọn của bạn, thời điểm và số điện thoại của bạn. Bản ghi này cho thấy bạn đã đồng ý điều gì.',
  'details.stopping':
    'Bạn có thể dừng một loại tin nhắn và giữ loại kia. Bạn cũng có thể yêu cầu {{business}} dừng bằng bất kỳ cách nào khác phù hợp với bạn.',
  'label.groups': 'Mời tôi vào các nhóm của {{business}} trên WhatsApp, chẳng hạn như nhóm về sản phẩm mới',
  'disclosure.groups': 'Lời mời vào nhóm. Bạn chỉ ở trong nhóm nếu bạn mở lời mời và chọn tham gia.',
  'label.calls':
    'Cho phép {{business}} gọi cho tôi trên WhatsApp, chẳng hạn như về việc giao hàng hoặc lịch hẹn',
  'disclosure.calls': 'Cuộc gọi trên WhatsApp.',
  'preferences.heading': 'Lựa chọn của bạn về tin nhắn từ {{business}} trên WhatsApp',
  'preferences.intro': 'Đánh dấu những gì bạn muốn, bỏ đánh dấu những gì bạn không còn muốn, rồi lưu.',
  'preferences.save': 'Lưu thay đổi',
  'preferences.stop-all': 'Dừng tất cả tin nhắn',
  'preferences.forget': 'Quên tôi trên thiết bị này',
  'preferences.forgotten':
    'Trình duyệt này không còn giữ gì về lựa chọn của bạn. Những gì bạn đã chọn vẫn có hiệu lực.',
  'preferences.forgotten-later':
    'Những gì chưa gửi sẽ ở lại trình duyệt này cho đến khi được gửi. Ngoài ra không giữ gì khác. Những gì bạn đã chọn vẫn có hiệu lực.',
  'preferences.stop': 'Dừng những tin nhắn này',
  'preferences.unknown':
    'Trình duyệt này không có lựa chọn nào của bạn. Để thay đổi lựa chọn, hãy mở liên kết mà {{business}} đã gửi cho bạn, hoặc trả lời STOP cho bất kỳ tin nhắn nào.',
  'preferences.unreachable': 'Không thể tải lựa chọn của bạn. Không có gì thay đổi.',
  'preferences.again': 'Thử lại',
  'consent.granted': 'Bạn đã đồng ý vào ngày {{date}}.',
  'consent.granted-same': 'Bạn đã đồng ý với nội dung này vào ngày {{date}}.',
  'consent.granted-words': 'Vào ngày {{date}}, bạn đã đồng ý với nội dung sau: {{words}}',
  'consent.granted-chat':
    'Vào ngày {{date}}, bạn đã đồng ý với tin nhắn sau trong cuộc trò chuyện: {{words}}',
  'consent.withdrawn': 'Bạn đã chọn không đồng ý vào ngày {{date}}.',
  'consent.withdrawn-chat': 'Bạn đã dừng mục này trên WhatsApp vào ngày {{date}}.',
  'consent.none': 'Bạn chưa đồng ý với mục này.',
  'consent.renewal': 'Nội dung đã thay đổi kể từ đó. Để đồng ý với nội dung mới, hãy đánh dấu vào ô.',
  'consent.renewal-by': 'Nếu bạn không đánh dấu, những tin nhắn này dừng vào ngày {{date}}.',
  'consent.stopping': 'Những tin nhắn này dừng khi bạn lưu.',
  'consent.pending': 'Chưa được xác nhận trên WhatsApp.',
  'consent.confirmed': 'Bạn đã xác nhận mục này trên WhatsApp vào ngày {{date}}.',
  'consent.blocked':
    'Bạn đã dừng ưu đãi ngay trong WhatsApp. Đánh dấu ở đây không bật lại ưu đãi: chỉ bạn mới có thể bật lại, trong cuộc trò chuyện của bạn với {{business}}.',
  'preferences.file': 'Tải xuống bản ghi {{date}}',
  'preferences.text': 'Tất cả những gì bạn đã xem vào {{date}}',
  'whatsapp.heading': 'Còn một bước: xác nhận trên WhatsApp',
  'whatsapp.how':
    'Hãy gửi tin nhắn đã soạn sẵn ở đó. Tin nhắn chứa mã {{code}} và cho thấy số điện thoại này là của bạn.',
  'whatsapp.open': 'Mở WhatsApp',
  'whatsapp.scan': 'WhatsApp có trên điện thoại của bạn? Hãy quét mã này:',
  'whatsapp.picture': 'Mã QR mở WhatsApp kèm tin nhắn',
  'whatsapp.message': 'Tôi xác nhận lựa chọn của tôi về tin nhắn từ {{business}} trên WhatsApp. Mã: {{code}}',
  'whatsapp.late': 'Tin nhắn của bạn chưa đến. Bạn vẫn có thể gửi.',
  'whatsapp.waiting': 'Đang chờ tin nhắn của bạn trên WhatsApp…',
  'whatsapp.confirmed': 'Bạn đã xác nhận lựa chọn của bạn trên WhatsApp.',
  'preferences.unchanged': 'Bạn không thay đổi gì, nên không có gì được lưu.',
  'page.title': 'Tin nhắn trên WhatsApp',
  'page.loading': 'Vui lòng chờ…',
  'page.missing': 'Trang này được mở bằng liên kết đã gửi cho bạn. Vui lòng mở lại liên kết đó.',
  'page.expired':
    'Liên kết này đã hết hạn. Vui lòng yêu cầu doanh nghiệp gửi liên kết mới. Để dừng tin nhắn ngay lập tức, hãy trả lời STOP cho bất kỳ tin nhắn nào trong số đó.',
  'page.invalid':
    'Liên kết này không hợp lệ. Có thể liên kết thiếu một phần: vui lòng mở lại từ nơi bạn đã nhận. Để dừng tin nhắn ngay lập tức, hãy trả lời STOP cho bất kỳ tin nhắn nào trong số đó.',
  'page.erased': 'Thông tin về bạn được lưu giữ tại đây đã bị xóa. Không còn gì để thay đổi.',
  'page.nothing':
    'Không có gì để thay đổi trên trang này. Để dừng tin nhắn, hãy trả lời STOP cho bất kỳ tin nhắn nào trong số đó.',
} satisfies Messages<'other'>;
