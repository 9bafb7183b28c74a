import type { Messages } from './messages.js';

export const messages = {
  heading: 'Mensagens de {{business}} no WhatsApp',
  intro: 'Marque as mensagens que você quer, ou nenhuma.',
  'label.marketing':
    'Quero receber no WhatsApp ofertas e novidades de {{business}}, como promoções e novos produtos',
  'label.service':
    'Quero receber no WhatsApp atualizações de {{business}} sobre meus pedidos, como prazos de entrega e notas fiscais',
  'disclosure.marketing': 'Mensagens publicitárias.',
  'disclosure.service': 'Mensagens sobre o que você comprou e respostas às suas perguntas.',
  sender: 'Envio por {{business}} no WhatsApp.',
  examples: 'Por exemplo: {{examples}}.',
  quoted: '“{{text}}”',
  'frequency.varies': 'A frequência varia.',
  'frequency.day_one': 'Até {{count}} mensagem por dia.',
  'frequency.day_many': 'Até {{count}} de mensagens por dia.',
  'frequency.day_other': 'Até {{count}} mensagens por dia.',
  'frequency.week_one': 'Até {{count}} mensagem por semana.',
  'frequency.week_many': 'Até {{count}} de mensagens por semana.',
  'frequency.week_other': 'Até {{count}} mensagens por semana.',
  'frequency.month_one': 'Até {{count}} mensagem por mês.',
  'frequency.month_many': 'Até {{count}} de mensagens por mês.',
  'frequency.month_other': 'Até {{count}} mensagens por mês.',
  'frequency.year_one': 'Até {{count}} mensagem por ano.',
  'frequency.year_many': 'Até {{count}} de mensagens por ano.',
  'frequency.year_other': 'Até {{count}} mensagens por ano.',
  'frequency.order_one': 'Até {{count}} mensagem por pedido.',
  'frequency.order_many': 'Até {{count}} de mensagens por pedido.',
  'frequency.order_other': 'Até {{count}} mensagens por pedido.',
  stop: 'Para parar, responda STOP a qualquer mensagem.',
  'stop.number': 'Para parar, envie STOP para {{number}} no WhatsApp.',
  optional: 'Isto é opcional. Você pode comprar sem concordar.',
  data: '{{business}} usa seu número de celular para enviar o que você marcou. Você pode revogar seu consentimento a qualquer momento.',
  privacy: 'Política de privacidade de {{business}}',
  language: 'Idioma',
  'jurisdiction.controller': '{{business}} é responsável pelos seus dados.',
  'jurisdiction.data': 'Dados usados: seu número de celular, o que você escolheu e quando.',
  'jurisdiction.purpose': 'Finalidade: enviar a você as mensagens que você marcar.',
  'jurisdiction.withdrawal':
    'A revogação do seu consentimento vale a partir do momento em que é feita. Ela não afeta o que foi enviado antes.',
  'jurisdiction.confirm': 'Um sim passa a valer quando você o confirma no WhatsApp, com o mesmo número.',
  'jurisdiction.automated':
    'Ao marcar uma caixa, você concorda que {{business}} pode enviar a você mensagens automatizadas no WhatsApp, para o número acima.',
  'jurisdiction.automated.number':
    'Ao marcar uma caixa, você concorda que {{business}} pode enviar a você mensagens automatizadas no WhatsApp, para {{number}}.',
  'jurisdiction.condition': 'Seu consentimento não é uma condição para a compra.',
  'jurisdiction.contact':
    'Para revogar seu consentimento ou perguntar sobre ele, entre em contato: {{contact}}.',
  'jurisdiction.rights':
    'Para revogar seu consentimento, exercer seus direitos ou reclamar, entre em contato: {{contact}}. Você também pode reclamar ao Conselho de Proteção de Dados da Índia (Data Protection Board of India).',
  'jurisdiction.consent':
    'Ao marcar uma caixa, você consente que {{business}} use seu número de celular para enviar a você essas mensagens no WhatsApp. Você pode revogar seu consentimento a qualquer momento, gratuitamente.',
  'phone.label': 'Número de celular para o WhatsApp',
  'phone.country': 'País ou região',
  'phone.missing': 'Digite seu número de celular ou desmarque as caixas.',
  'phone.invalid':
    'Confira este número ou desmarque as caixas. Se ele for de outro país, comece com + e o código do país.',
  'phone.invalid-in':
    'Confira este número ou desmarque as caixas. Se o país ({{country}}) não estiver certo, escolha o seu ou comece com + e o código do país.',
  'phone.unclear': 'Você quis dizer {{numbers}}? Comece com + e o código do país.',
  'phone.page-missing': 'Para mensagens no WhatsApp, digite seu número de celular no formulário.',
  'phone.page-invalid': 'Para mensagens no WhatsApp, confira o número de celular no formulário.',
  confirm: 'Salvar minha escolha',
  'status.pending': 'Salvando sua escolha…',
  'status.delivered': 'Sua escolha está salva.',
  'status.queued':
    'Ainda não enviada. Sua escolha fica guardada neste aparelho e será enviada assim que possível.',
  'status.refused': 'Não foi possível salvar sua escolha. Por favor, entre em contato com {{business}}.',
  'status.nothing': 'Nenhuma caixa está marcada, por isso nada foi salvo.',
  'status.cleared': 'O texto mudou, por isso suas marcações foram removidas. Por favor, escolha de novo.',
  'status.replaced':
    'Esta parte da página foi recarregada, por isso suas marcações foram removidas. Por favor, escolha de novo.',
  'copy.page': 'Guardar uma cópia ou mudar de ideia',
  reconsider: 'Escolher mensagens',
  'details.open': 'O que isto significa?',
  'details.close': 'Fechar',
  'details.sending':
    '{{business}} envia estas mensagens pelo WhatsApp, um serviço da Meta. Para isso, o WhatsApp trata seu número e as mensagens.',
  'details.record':
    'Quando você confirma, um registro fica guardado: o texto que você viu, o que escolheu, quando, e seu número. Ele mostra com o que você concordou.',
  'details.stopping':
    'Você pode parar um tipo de mensagem e manter o outro. Também pode pedir, de qualquer outra forma que preferir, que {{business}} pare.',
  'label.groups':
    'Quero receber convites para grupos de {{business}} no WhatsApp, como um grupo sobre novos produtos',
  'disclosure.groups':
    'Convites para grupos. Você só entra em um grupo se abrir o convite dele e escolher participar.',
  'label.calls':
    'Permito que {{business}} me ligue pelo WhatsApp, por exemplo, sobre uma entrega ou um agendamento',
  'disclosure.calls': 'Ligações pelo WhatsApp.',
  'preferences.heading': 'Suas escolhas para as mensagens de {{business}} no WhatsApp',
  'preferences.intro': 'Marque o que você quer, desmarque o que não quer mais e salve.',
  'preferences.save': 'Salvar alterações',
  'preferences.stop-all': 'Parar todas as mensagens',
  'preferences.forget': 'Esquecer-me neste aparelho',
  'preferences.forgotten':
    'Este navegador não guarda mais nada sobre suas escolhas. O que você escolheu continua valendo.',
  'preferences.forgotten-later':
    'O que ainda não foi enviado fica neste navegador até ser enviado. Nada mais fica guardado. O que você escolheu continua valendo.',
  'preferences.stop': 'Parar estas mensagens',
  'preferences.unknown':
    'Este navegador não conhece nenhuma escolha sua. Para mudar uma escolha, abra o link que {{business}} enviou a você ou responda STOP a qualquer mensagem.',
  'preferences.unreachable': 'Não foi possível carregar suas escolhas. Nada mudou.',
  'preferences.again': 'Tentar de novo',
  'consent.granted': 'Você concordou em {{date}}.',
  'consent.granted-same': 'Você concordou com este texto em {{date}}.',
  'consent.granted-words': 'Em {{date}}, você concordou com este texto: {{words}}',
  'consent.granted-chat': 'Em {{date}}, na conversa, você concordou com esta mensagem: {{words}}',
  'consent.withdrawn': 'Você disse não em {{date}}.',
  'consent.withdrawn-chat': 'Você parou isto no WhatsApp em {{date}}.',
  'consent.none': 'Você não concordou com isto.',
  'consent.renewal': 'O texto mudou desde então. Marque a caixa para concordar com o novo texto.',
  'consent.renewal-by': 'Se você não marcar, estas mensagens param em {{date}}.',
  'consent.stopping': 'Estas mensagens param quando você salvar.',
  'consent.pending': 'Ainda sem confirmação no WhatsApp.',
  'consent.confirmed': 'Você confirmou isto no WhatsApp em {{date}}.',
  'consent.blocked':
    'Você parou as ofertas no próprio WhatsApp. Marcar aqui não faz com que elas voltem: só você pode fazer isso, na sua conversa com {{business}}.',
  'preferences.file': 'Baixar o registro de {{date}}',
  'preferences.text': 'Tudo o que você viu em {{date}}',
  'whatsapp.heading': 'Falta um passo: confirmar no WhatsApp',
  'whatsapp.how':
    'Envie a mensagem que está pronta lá. Ela contém o código {{code}} e mostra que este número é seu.',
  'whatsapp.open': 'Abrir o WhatsApp',
  'whatsapp.scan': 'O WhatsApp está no seu celular? Escaneie isto:',
  'whatsapp.picture': 'Código QR que abre o WhatsApp com a mensagem',
  'whatsapp.message':
    'Confirmo minha escolha para as mensagens de {{business}} no WhatsApp. Código: {{code}}',
  'whatsapp.late': 'Sua mensagem ainda não chegou. Você ainda pode enviá-la.',
  'whatsapp.waiting': 'Aguardando sua mensagem no WhatsApp…',
  'whatsapp.confirmed': 'Você confirmou sua escolha no WhatsApp.',
  'preferences.unchanged': 'Você não mudou nada, por isso nada foi salvo.',
  'page.title': 'Mensagens no WhatsApp',
  'page.loading': 'Um momento…',
  'page.missing':
    'Esta página é aberta por um link que foi enviado a você. Por favor, abra esse link de novo.',
  'page.expired':
    'Este link expirou. Por favor, peça um novo à empresa. Para parar as mensagens imediatamente, responda STOP a qualquer uma delas.',
  'page.invalid':
    'Este link não é válido. Pode estar faltando uma parte dele: por favor, abra-o de novo onde você o recebeu. Para parar as mensagens imediatamente, responda STOP a qualquer uma delas.',
  'page.erased': 'O que estava guardado aqui sobre você foi apagado. Não resta nada para mudar.',
  'page.nothing':
    'Não há nada para mudar nesta página. Para parar as mensagens, responda STOP a qualquer uma delas.',
} satisfies Messages<'one' | 'many' | 'other'>;
