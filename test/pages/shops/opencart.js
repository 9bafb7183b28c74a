/**
 * What OpenCart's checkout does: the address goes out as `serialize()` by ajax; then the last step, with the button
 * that orders and the script that makes it work, is loaded into the page.
 */
window.jQuery(($) => {
  $('#form-register').on('submit', (event) => {
    event.preventDefault();
    $.ajax({
      type: 'POST',
      url: window.shop.orders,
      data: $(event.target).serialize(),
      dataType: 'text',
      success: () => $('#checkout-confirm').load(window.shop.updates, () => window.shop.updated++),
    });
  });
});
