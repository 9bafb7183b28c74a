import type { Messages } from './table.js';

export const english: readonly Messages[] = [
  {
    language: 'en',
    all: `STOP|Stop.|stop!!!|S T O P|S.T.O.P.|Stop. Thank you|stop please|Please stop|STOP ALL|stopall|STOP2END|stop it|stop now|Stop it please|
      Stop messaging me|stop texting me please|Stop sending me messages|stop sending these messages|stop all messages|Unsubscribe|UNSUBSCRIBE ME|
      please unsubscribe me from this list|unsub|Opt out|opt-out pls|OPTOUT|I want to opt out|I would like to unsubscribe|Revoke|cancel|End|QUIT|remove|
      Withdraw consent|I withdraw my consent|I hereby withdraw my consent|I revoke my consent.|I hereby revoke all consent|
      I withdraw my consent to receive WhatsApp messages|I want to withdraw my consent|My consent is withdrawn|Remove me from your list|take me off your list|
      Delete my number|please remove my number|No more messages|no more messages please|Don't text me again|dont message me anymore|do not contact me|
      I don't want any more messages|I no longer want to receive messages|never text me again|“STOP”|'stop'|*STOP*|Hi, stop|
      I'd like to stop receiving these|stop your messages|cancel messages|cancel all messages|end messages|
      I opt out.|kindly remove my number from your database|I withdraw the consent I gave|STOP SMS|STOP WHATSAPP|
      Please stop contacting me|unsubscribe my number|Remove me please|I want to stop|
      I would like to stop receiving messages|I wish to stop receiving messages from you|
      please remove me from your mailing list|I no longer wish to receive messages from you|
      I no longer want to receive your messages.|Please stop sending me messages.|
      please do not send me any more messages|Do not message me again.|never message me again|
      I take back my consent|I am withdrawing my consent|consent revoked|opt me out|opt-out please|unsubscribe all|
      Plz unsubscribe|i don't want to receive messages anymore|Erase my number|
      Kindly stop these notifications|Revoke my permission`,
    marketing: `STOP PROMOTIONS|stop promos|Stop offers|stop ads please|No more offers|no more ads|no marketing|Unsubscribe from promotions|
      opt out of marketing|Stop sending me offers|I don't want offers|stop promotional messages|I withdraw my consent to marketing|No ads|Stop offers only|
      stop promotion messages|Do not send me promotions|don't send me ads|
      I withdraw my consent for marketing messages|I withdraw my consent to receive marketing|
      Revoke consent for offers|stop marketing to me|stop all marketing messages|please stop sending promotions|
      no more promotional messages please|stop the ads|stop sending offers|
      I don't want any more promotional messages|No more spam|stop spam|please opt me out of marketing|
      stop promo messages`,
    review: `Stpo|Sotp|tsop|STOOP|STOOOP|stoppp|Please stopppp|st0p|5top|Unsuscribe|unsubcribe|Unsubscibe|unsubscirbe me|un subscribe from this please now ok?|
      withdraw my concent|optuot|🛑|🛑🛑🛑|✋|✋🏽|🚫|🙅‍♀️|TD|no more|enough|not interested|block|plz stpo sending me this|stoooop texting|unsuscribe me pls|
      Don't stop|STOP 7K3M-9QTX|What happens if I write STOP?|I never agreed to this, stop writing to me every day|please do not contact me again about offers, thanks|
      dont call me|this is spam|leave me alone|How do I unsubscribe?|why do you keep messaging after I opted out|how can I withdraw my consent for this?|
      Cancel?|I want no more of these|are you ever going to quit sending these|Abmelden|désabonner|dur|baja|alto|acha|退订|вiдписатися|Отписаться|수신거부|
      please take my number off|No longer interested, remove|I do not wish to be contacted|Quit it|unfollow|
      no further contact|please delete all my data|not interested, stop|I said stop|Stop!!! I don't want this|Halt|
      wrong number, stop texting|I hereby withdraw my consent to the use of my data|
      I withdraw my consent to messages on WhatsApp|end subscription|out|STOPP|I want out|stop this service|
      I don't wish to receive any more messages|please remove my phone number from your system|lose my number|
      don’t ever text me again|
      Pls remove my details|I want to be taken off the list|Cease all communications|I am done with your messages|
      Please discontinue messages|Don't want this service anymore|You no longer have my consent|
      Please cancel my subscription to messages|stop blowing up my phone|Unsubscribe from WhatsApp messages please|
      stop updates|No texts please|Can you stop these|leave me off your campaigns|
      I changed my mind about the WhatsApp messages|Discontinue sending`,
    needless: `stop by the shop|Which bus stop is closest to you?|cancel my order #12|Can I cancel the second item on my order|is it a one stop shop|
      Do you sell door stops? I need one door stop|full stop|I'd like to cancel my appointment tomorrow|stoop|
      no more, thanks|I can't stop smiling, great product!|My bus stop is Elm Street|is it spam free lol|
      Can I cancel?|stop it's too cute haha`,
    harmless: `Hi|Hello, where is my order?|When will it arrive|Does it come in another color?|thanks!|ok|Yes|no|No thanks|START|Great, see you on Monday|
      When does the sale end?|does the offer end today|by the end of the day please|Can you remove the gift wrap?|Lands' End|West End Books|END. clothing|
      I quit my job so my office address changed|The weekend is fine|your nonstop service|unstoppable|Stopover|shop|step|top|post|spot|sop|stock|drop|store|strap|stomp|
      Do you ship to 12 Stopford Road, Hertford?|My number is 07700 900123|order 7K3M-9QTX|Is it waterproof?|How much is it?|I'd like two please|
      Can I return it within 30 days|what are your opening hours|12 May at 3pm|Do you have it in size 38|It arrived broken|Could you send the invoice again?|
      I have not received anything yet|More offers please|Show me offers|What offers do you have?|Please send me more messages about new shoes|
      I want messages about my order|tell me more|👍|❤️|👋|🙏|😊|✅|1|2|?|...|Can you text me when it's ready?|call me when you arrive|leave it on the stoop please|
      Don't worry|Do not forget the receipt|my old phone is off|Is the remove before flight keyring in stock?|“Never stops” they say? lol|I agree|I consent|subscribed!|
      Is the concert cancelled?|cancellation policy?|Where is the unisex section|A5 please|The top one|Happy birthday!|I love your stuff, never change|
      I don't have the order number with me|please remove the red one from my order|I never got the message|
      delete the second item please|When does the promo end?|Is the offer still on?|
      I did not receive a confirmation text|Text me when it's ready please|
      My phone number changed, here is the new one|Does the newsletter have discounts?|20% off in the newsletter?|
      Can I have the text of the warranty|contact me tomorrow|I have no more questions|I'd like no more than two|
      don't want the blue one|Is this WhatsApp number monitored?|Send me a message when it's back in stock|
      I don't want to miss the offers|Do not ring the bell|leave it at the gate|What's your number|Out of stock?|
      where's my stuff|I was charged twice|I need to change my delivery address|please call me|
      I don't understand the message|I can't open your message|stopping by tomorrow|You sent me the wrong size|
      Could you delete the duplicate order|Thanks for the messages|I want to subscribe|sign me up|we never close|
      ends when?|What is the end date|quit smoking kit in stock?|
      I refuse to pay for shipping twice|Please don't send it before Friday|Is contactless payment possible?|
      I rejected the parcel by mistake|My contact at the store is Anna|Remove the discount code please|
      The text on the mug is wrong|No longer need gift wrapping|I'd rather not pay in advance|
      I agree with the terms|Never mind, found it|I don't want onions|
      the message says delivered but nothing is here|Do you deliver on Sundays|wrong item|
      change the text to "Happy Birthday"`,
  },
  {
    language: undefined,
    all: `STOP|Cancel|unsubscribe me|Abmelden|Ich widerrufe meine Einwilligung|désabonnez-moi|Je retire mon consentement|darme de baja|Revoco il consenso|отписаться|Στοπ|退订|配信停止|수신거부|הסר|إلغاء الاشتراك|rızamı geri alıyorum|unreg`,
    marketing: `stop offers|keine Werbung mehr|plus de pub|no quiero publicidad|basta promozioni|не присылайте рекламу|停止推广|광고 수신거부`,
    review: `baja|alto|dur|td|halt|sair|uit|beenden|annuler|cancelar|iptal|إلغاء|取消|停止|बंद करें|berhenti|acha|hủy`,
    harmless: `Danke|merci|gracias|grazie|спасибо|谢谢|ありがとう|감사합니다|شكرا|תודה|teşekkürler|terima kasih|cảm ơn|dziękuję|1234`,
  },
  {
    // Words of another language than the person's wait.
    language: 'de',
    review: `dur|baja|alto|td|iptal|abonelikten çık|désabonner|darme de baja|cancella|отписаться|退订|वापस बंद करें|acha|berhenti|uit`,
  },
  { language: 'fr', review: `dur|Dur dur|baja|Abmelden|halt|end?|keine Werbung mehr` },
  { language: 'pt-BR', review: `Td|alto|baixa|dur|baja` },
  { language: 'id', review: `baja|dur|ret|alto` },
  { language: 'hi', review: `ret|dur|baja` },
  { language: 'es', all: `baja|BAJA.`, review: `baixa|dur|alto` },
  {
    language: 'ca',
    all: `baixa|donar de baixa|no vull més missatges`,
    marketing: `no més promocions`,
    harmless: `Quan arriba la meva comanda?|gràcies`,
  },
  {
    language: 'th',
    all: `ยกเลิก|หยุดส่งข้อความ|
      หยุดส่ง`,
    marketing: `หยุดโปรโมชั่น`,
    harmless: `สินค้าจะมาถึงเมื่อไหร่คะ|ขอบคุณค่ะ`,
  },
];
