import { assert } from 'chai';

class Parent {
  seen: unknown;
  set option(value: unknown) {
    this.seen = value;
  }
}

describe('the compiler of these tests', () => {
  it('assigns class fields as tsconfig.json says: a field must not hide a reactive accessor', () => {
    class Child extends Parent {
      // @ts-expect-error a field over an accessor is what is being tried
      override option = 'set';
    }
    assert.equal(new Child().seen, 'set');
  });
});
