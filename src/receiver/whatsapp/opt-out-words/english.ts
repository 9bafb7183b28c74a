import type { OptOutWords } from '../opt-out-words.js';

/** Heard from everybody: our texts say STOP in every language, and so do most that businesses send. */
export const english: OptOutWords = {
  language: 'en',
  // The FCC's and the carriers' words: stop, quit, end, revoke, opt out, cancel, unsubscribe, remove, stop all.
  reviewed: true,
  clear: `stop, stop [stop] stop, stop all, stop [all] [of] it/this/that/these/everything/now/immediately,
    stop/cancel/end [all] [the/these/those/your/any/more/further/whatsapp]
      messages/message/msgs/msg/texts/notifications/sms/whatsapp/whatsapps,
    stop messaging/texting/contacting/spamming/bothering/writing/messages/texts [to] [me] [now/anymore/already],
    stop sending [me] [all/these/those/your/any/more/any_more] [messages/msgs/texts/stuff/things/this] [to_me],
    stop2end, stop2quit, stop to end, stop to quit,
    unsubscribe, unsub, unsubscribe/unsub me [from] [this/your/the/all] [list/messages/service/everything],
    unsubscribe/unsub/opt_out [from/of] [this/your/these/all] [messages/texts/list/lists/everything/all], opt out,
    opt me out [of/from] [all/this/everything/your/these] [messages],
    [i] want/wish/need/would_like/d_like/id_like to unsubscribe/opt_out
      [from_this/from_this_list/from_these_messages/from_your_messages/from_everything/of_these_messages/of_everything],
    [i] am_unsubscribing/unsubscribe/am_opting_out/opt_out, revoke, unsubscribe my number/phone/phone_number,
    [i] want/wish/would_like/id_like to stop [receiving/getting] [this/these/messages/texts/your_messages/these_messages/messages_from_you],
    [i] [hereby] [want_to/wish_to/would_like_to/id_like_to] withdraw/revoke/cancel [all] [my/the] consent,
    [i] [hereby] [want_to/wish_to] withdraw/revoke [my/all] permission/opt_in, [i] am withdrawing/revoking [my] consent,
    [i] take back my consent, [i] [hereby] withdraw/revoke the consent i gave [you],
    [i] [hereby] withdraw/revoke my consent now/immediately/with_immediate_effect/effective_immediately/today,
    [i] [hereby] withdraw/revoke my consent to receive/receiving [all/any/your/these/whatsapp] messages,
    [my] consent [is/has_been] withdrawn/revoked, i no longer consent/agree [to_this/to_messages/to_these_messages],
    remove me, remove/take me off/from [this/your/the/all] [mailing/contact] list/lists, remove/delete/erase me,
    remove/delete/erase my number/phone_number/contact [from_your_list/from_the_list/from_your_database/from_your_records],
    [send] [me] no more/further messages/msgs/texts/whatsapps [from_you],
    [i] dont_want_to/do_not_want_to/no_longer_want_to/no_longer_wish_to/do_not_wish_to receive
      [any/more/any_more/these/your] messages/texts [anymore/from_you],
    [i] dont_want/do_not_want/no_longer_want [any/more/any_more/these/your] messages/texts [anymore],
    dont/do_not/never message/text/contact/write/write_to/whatsapp/msg me [ever] [again/anymore],
    dont/do_not/never send [me] [any/any_more/more/these] messages/texts [anymore/again],
    messages/notifications off, turn off [all/these/the] messages/notifications`,
  everyday: `cancel`,
  alone: `end, quit, remove`,
  marketing: `stop/no/no_more/stop_all/stop_the/stop_your/stop_sending/stop_sending_me/dont_send/do_not_send/dont_send_me/do_not_send_me/block
      [any/more/your] promotions/promotion/promos/promo/offers/ads/adverts/advertising/advertisements/marketing/spam,
    stop/no/no_more/stop_all/stop_the/stop_sending/stop_sending_me
      promotional/promotion/promo/marketing/advertising messages/texts/msgs/offers, stop marketing/advertising to me,
    stop deals/newsletters/newsletter/the_newsletter/coupons, stop only offers/promotions/marketing,
    stop offers/promotions/marketing only, only stop offers/promotions/marketing,
    unsubscribe/unsub/opt_out/opt_me_out/unsubscribe_me [from/of] [all/your]
      promotions/marketing/offers/ads/promos/advertising/newsletters/marketing_messages/promotional_messages,
    [i] dont_want/do_not_want/no_longer_want [to_receive] [any/more/any_more/your]
      promotions/promos/offers/ads/advertising/marketing/promotional_messages/marketing_messages,
    [i] [hereby] withdraw/revoke [my] consent to/for/to_receive/to_receiving
      marketing/advertising/offers/promotions/marketing_messages/promotional_messages,
    [i] object to [direct/your] marketing/advertising [messages]`,
  // TD is the carriers' word for both of Canada's languages, and "all" in Brazil.
  unclear: `td, withdraw, no more, enough, block, block me, dnd, not interested, im not interested,
    i am not interested, cancel [my] subscription, exit, leave, leave me, mute, end all, spam, go away, nomore,
    no messages, no thanks stop, hi end, out, i want out, quit it, unfollow, no longer interested, no texts,
    no messages please`,
  hints: `stopped sending, stops sending, opted out, opting out, un subscribe, unsubs*, unsuscr*,
    dont/do_not/never message/text/contact/write/call/whatsapp/msg/send/spam/bother/disturb me,
    dont/do_not contact/message/text/call/bother, dont/do_not/never send me, want no more,
    no more messages/calls/of_these, leave me alone, take me off, remove me, delete my number/account/data/contact,
    remove my number, lose my number, my consent, withdraw [my/the/this] consent, revoke, no longer want/wish to,
    dont want [any/your/these] more, spam, spamming, opt out, opt me out, cancel, cease, desist, off your list,
    off the list, too many messages, end these/this/the messages/chat/subscription, quit sending/messaging/texting,
    sick of, fed up with, harass*, i object, gdpr, no longer interested, number off, leave me off, end messages/subscription,
    take back my consent`,
  refusals: `no more, no longer, no further, dont want, do not want, dont wish, do not wish, dont ever, dont send,
    do not send, stop, stopping, quit, cancel*, remov*, delet*, eras*, unfollow, withdraw*, revok*, take back,
    done with, discontinu*, rather not, refuse, reject, not agree, not consent, no longer have, cease, halt,
    changed my mind about, not agreeing, discontinue`,
  topics: `message*, msg*, text, texts, texting, whatsapp*, sms, subscription, newsletter*, my number,
    my phone number, mailing, promo*, advert*, ads, marketing, consent*, contact, contacted, contacting, my data,
    notification*, mailing list, your list, my details, this service, these messages, consenting, communications,
    campaigns, sending, updates`,
  polite: `please, pls, plz, plss, kindly, thanks, thank you, thanks a lot, many thanks, thank you very much, thx, ty, hi,
    hello, hey, hi there, hello there, dear sir, dear madam, dear sir or madam, dear team, good morning, good evening,
    regards, kind regards, best regards, cheers, sorry, ok, okay, just`,
};
