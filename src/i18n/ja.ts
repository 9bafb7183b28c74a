import type { Messages } from './messages.js';

export const messages = {
  heading: '{{business}}からWhatsAppで届くメッセージ',
  intro: '受け取りたいメッセージにチェックを入れてください。1つも選ばなくてもかまいません。',
  'label.marketing':
    '{{business}}からのキャンペーン情報やニュース（セール、新商品など）をWhatsAppで受け取ることを希望します',
  'label.service':
    '{{business}}での注文に関するお知らせ（お届け時間、領収書など）をWhatsAppで受け取ることを希望します',
  'disclosure.marketing': '広告・宣伝のメッセージです。',
  'disclosure.service': 'ご購入内容に関するメッセージと、ご質問への回答です。',
  sender: '{{business}}がWhatsAppで送信します。',
  examples: '例：{{examples}}。',
  quoted: '「{{text}}」',
  'frequency.varies': '頻度はその時々で異なります。',
  'frequency.day_other': 'メッセージは1日に最大{{count}}件です。',
  'frequency.week_other': 'メッセージは1週間に最大{{count}}件です。',
  'frequency.month_other': 'メッセージは1か月に最大{{count}}件です。',
  'frequency.year_other': 'メッセージは1年に最大{{count}}件です。',
  'frequency.order_other': 'メッセージは1回の注文につき最大{{count}}件です。',
  stop: '停止するには、いずれかのメッセージに「STOP」と返信してください。',
  'stop.number': '停止するには、WhatsAppで{{number}}に「STOP」と送信してください。',
  optional: 'これは任意です。同意しなくても購入できます。',
  data: '{{business}}は、お客様がチェックを入れたものを送信するために、お客様の携帯電話番号を利用します。同意はいつでも撤回できます。',
  privacy: '{{business}}のプライバシーポリシー',
  language: '言語',
  'jurisdiction.controller': 'お客様の個人情報の管理について責任を負うのは{{business}}です。',
  'jurisdiction.data': '利用する情報：お客様の携帯電話番号、選択した内容とその日時。',
  'jurisdiction.purpose': '利用目的：チェックを入れたメッセージをお客様に送信すること。',
  'jurisdiction.withdrawal':
    '同意の撤回は、撤回した時点から効力を持ちます。それより前に送信されたものには影響しません。',
  'jurisdiction.confirm': '同意は、お客様が同じ番号からWhatsAppで確定した後に、はじめて有効になります。',
  'jurisdiction.automated':
    'チェックを入れることで、お客様は、{{business}}が上記の番号にWhatsAppで自動送信メッセージを送ることに同意します。',
  'jurisdiction.automated.number':
    'チェックを入れることで、お客様は、{{business}}が{{number}}にWhatsAppで自動送信メッセージを送ることに同意します。',
  'jurisdiction.condition': '同意は購入の条件ではありません。',
  'jurisdiction.contact': '同意の撤回や、同意に関するお問い合わせは、{{contact}}までご連絡ください。',
  'jurisdiction.rights':
    '同意の撤回、権利の行使、苦情の申し立ては、{{contact}}までご連絡ください。インドデータ保護委員会（Data Protection Board of India）に苦情を申し立てることもできます。',
  'jurisdiction.consent':
    'チェックを入れることで、お客様は、{{business}}がそのメッセージをWhatsAppで送るためにお客様の携帯電話番号を利用することに同意します。同意はいつでも無料で撤回できます。',
  'phone.label': 'WhatsAppで使う携帯電話番号',
  'phone.country': '国または地域',
  'phone.missing': '携帯電話番号を入力するか、チェックを外してください。',
  'phone.invalid':
    'この番号を確認するか、チェックを外してください。海外の番号は、+と国番号から入力してください。',
  'phone.invalid-in':
    'この番号を確認するか、チェックを外してください。国（{{country}}）が違う場合は、正しい国を選ぶか、+と国番号から入力してください。',
  'phone.unclear': '{{numbers}}のことですか？ +と国番号から入力してください。',
  'phone.page-missing': 'WhatsAppでメッセージを受け取るには、フォームに携帯電話番号を入力してください。',
  'phone.page-invalid': 'WhatsAppでメッセージを受け取るには、フォームの携帯電話番号を確認してください。',
  confirm: '選択を保存',
  'status.pending': '選択を保存しています…',
  'status.delivered': '選択は保存されました。',
  'status.queued': 'まだ送信されていません。選択内容はこの端末に残っていて、できるだけ早く送信されます。',
  'status.refused': '選択を保存できませんでした。{{business}}にご連絡ください。',
  'status.nothing': 'チェックが1つも入っていないため、何も保存されませんでした。',
  'status.cleared': '文面が変わったため、チェックが外されました。もう一度選択してください。',
  'status.replaced':
    'ページのこの部分が再読み込みされたため、チェックが外されました。もう一度選択してください。',
  'copy.page': '控えの保管、または選択の変更',
  reconsider: 'メッセージを選ぶ',
  'details.open': 'これはどういう意味ですか？',
  'details.close': '閉じる',
  'details.sending':
    '{{business}}は、Metaが提供するサービスのWhatsAppを通じて、これらのメッセージを送信します。そのために、WhatsAppがお客様の番号とメッセージを取り扱います。',
  'details.record':
    'お客様が選択を確定すると、記録が保管されます。記録の内容は、お客様が見た文面、選択した内容、その日時、お客様の番号です。この記録は、お客様が何に同意したかを示します。',
  'details.stopping':
    '1つの種類のメッセージを停止し、もう1つを引き続き受け取ることができます。また、ほかのどのような方法でも、ご都合のよい方法で{{business}}に停止を依頼できます。',
  'label.groups': '{{business}}のWhatsAppグループ（新商品に関するグループなど）への招待を希望します',
  'disclosure.groups':
    'グループへの招待です。お客様が招待を開いて参加を選んだ場合にのみ、グループに入ります。',
  'label.calls': '{{business}}がWhatsAppで私に電話をかけること（配送や予約の件など）を許可します',
  'disclosure.calls': 'WhatsAppでの電話です。',
  'preferences.heading': '{{business}}からWhatsAppで届くメッセージの選択内容',
  'preferences.intro':
    '希望するものにチェックを入れ、希望しなくなったもののチェックを外して、保存してください。',
  'preferences.save': '変更を保存',
  'preferences.stop-all': 'すべてのメッセージを停止',
  'preferences.forget': 'この端末から情報を削除する',
  'preferences.forgotten':
    'このブラウザーには、お客様の選択に関する情報は残っていません。選択の内容は引き続き有効です。',
  'preferences.forgotten-later':
    'まだ送信されていない内容は、送信されるまでこのブラウザーに残ります。それ以外は残っていません。選択の内容は引き続き有効です。',
  'preferences.stop': 'これらのメッセージを停止',
  'preferences.unknown':
    'このブラウザーには、お客様の選択内容がありません。選択を変更するには、{{business}}から送られたリンクを開くか、いずれかのメッセージに「STOP」と返信してください。',
  'preferences.unreachable': '選択内容を読み込めませんでした。何も変更されていません。',
  'preferences.again': 'もう一度試す',
  'consent.granted': '{{date}}に同意しました。',
  'consent.granted-same': '{{date}}に、この文面に同意しました。',
  'consent.granted-words': '{{date}}に、次の文面に同意しました：{{words}}',
  'consent.granted-chat': '{{date}}に、チャットで次のメッセージに同意しました：{{words}}',
  'consent.withdrawn': '{{date}}に、同意しないことを選びました。',
  'consent.withdrawn-chat': '{{date}}に、WhatsAppでこれを停止しました。',
  'consent.none': 'これには同意していません。',
  'consent.renewal': 'その後、文面が変わりました。新しい文面に同意するには、チェックを入れてください。',
  'consent.renewal-by': '新しい文面への同意がない場合、これらのメッセージは{{date}}に停止します。',
  'consent.stopping': '保存すると、これらのメッセージは停止します。',
  'consent.pending': 'WhatsAppではまだ確定されていません。',
  'consent.confirmed': '{{date}}に、WhatsAppでこれを確定しました。',
  'consent.blocked':
    'お客様は、WhatsAppそのものでキャンペーン情報を停止しています。ここにチェックを入れても再開されません。再開できるのはお客様だけで、{{business}}とのチャットで行えます。',
  'preferences.file': '{{date}}の記録をダウンロード',
  'preferences.text': '{{date}}にお客様が見たすべての内容',
  'whatsapp.heading': '残りの手順は1つです：WhatsAppで確定してください',
  'whatsapp.how':
    'WhatsAppに用意されているメッセージを送信してください。メッセージにはコード{{code}}が含まれ、この番号がお客様のものであることを示します。',
  'whatsapp.open': 'WhatsAppを開く',
  'whatsapp.scan': 'スマートフォンでWhatsAppをお使いの場合は、こちらを読み取ってください：',
  'whatsapp.picture': 'メッセージが入った状態でWhatsAppを開くQRコード',
  'whatsapp.message':
    '{{business}}からWhatsAppで届くメッセージについて、私の選択を確定します。コード：{{code}}',
  'whatsapp.late': 'お客様のメッセージはまだ届いていません。引き続き送信できます。',
  'whatsapp.waiting': 'WhatsAppでお客様からのメッセージを待っています…',
  'whatsapp.confirmed': 'お客様はWhatsAppで選択を確定しました。',
  'preferences.unchanged': '何も変更しなかったため、何も保存されませんでした。',
  'page.title': 'WhatsAppで届くメッセージ',
  'page.loading': '少々お待ちください…',
  'page.missing': 'このページは、お客様に送られたリンクから開きます。そのリンクをもう一度開いてください。',
  'page.expired':
    'このリンクは期限が切れています。新しいリンクを事業者に依頼してください。メッセージをすぐに停止するには、いずれかのメッセージに「STOP」と返信してください。',
  'page.invalid':
    'このリンクは無効です。一部が欠けている可能性があります。リンクを受け取った場所から、もう一度開いてください。メッセージをすぐに停止するには、いずれかのメッセージに「STOP」と返信してください。',
  'page.erased': 'ここに保管されていたお客様に関する情報は消去されました。変更できるものは残っていません。',
  'page.nothing':
    'このページで変更できるものはありません。メッセージを停止するには、いずれかのメッセージに「STOP」と返信してください。',
} satisfies Messages<'other'>;
