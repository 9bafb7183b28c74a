/**
 * What WooCommerce's classic checkout does: the order goes out as `serialize()` by ajax, and parts of the page are
 * replaced by what the server answers, once at the start and after each change of the address.
 */
window.jQuery(($) => {
  const form = $('form.checkout');
  let shown = {};

  async function update() {
    const data = { country: $('#billing_country').val(), post_data: form.serialize() };
    const { fragments } = await $.post(window.shop.updates, data, null, 'json');
    for (const [selector, html] of Object.entries(fragments))
      if (shown[selector] !== html) $(selector).replaceWith(html);
    shown = fragments;
    window.shop.updated++;
  }

  form.on('change', '#billing_country', update);
  form.on('submit', () => {
    $.ajax({
      type: 'POST',
      url: window.shop.orders,
      data: form.serialize(),
      dataType: 'text',
      success: window.shop.placed,
    });
    return false;
  });
  void update();
});
