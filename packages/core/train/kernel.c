// The inner loops of the recurrent model for WebAssembly with SIMD; whole numbers only, so that it answers exactly as
// recurrent-plain.ts does. Built by build-kernel.mjs.
#include <stdint.h>
#include <wasm_simd128.h>

// Matrix times vector: `width` is a multiple of 8, `rows` of 4.
static void multiply(const int16_t *weights, const float *scale, const int32_t *bias, const int16_t *vector,
                     int32_t rows, int32_t width, int32_t *into) {
  for (int32_t row = 0; row < rows; row += 4) {
    const int16_t *one = weights + row * width;
    const int16_t *two = one + width;
    const int16_t *three = two + width;
    const int16_t *four = three + width;
    v128_t a = wasm_i32x4_splat(0), b = a, c = a, d = a;
    for (int32_t column = 0; column < width; column += 8) {
      v128_t value = wasm_v128_load(vector + column);
      a = wasm_i32x4_add(a, wasm_i32x4_dot_i16x8(value, wasm_v128_load(one + column)));
      b = wasm_i32x4_add(b, wasm_i32x4_dot_i16x8(value, wasm_v128_load(two + column)));
      c = wasm_i32x4_add(c, wasm_i32x4_dot_i16x8(value, wasm_v128_load(three + column)));
      d = wasm_i32x4_add(d, wasm_i32x4_dot_i16x8(value, wasm_v128_load(four + column)));
    }
    v128_t low = wasm_i32x4_add(wasm_i32x4_shuffle(a, b, 0, 4, 1, 5), wasm_i32x4_shuffle(a, b, 2, 6, 3, 7));
    v128_t high = wasm_i32x4_add(wasm_i32x4_shuffle(c, d, 0, 4, 1, 5), wasm_i32x4_shuffle(c, d, 2, 6, 3, 7));
    v128_t sum = wasm_i32x4_add(wasm_i32x4_shuffle(low, high, 0, 1, 4, 5), wasm_i32x4_shuffle(low, high, 2, 3, 6, 7));
    v128_t scaled = wasm_f32x4_mul(wasm_f32x4_convert_i32x4(sum), wasm_v128_load(scale + row));
    wasm_v128_store(into + row, wasm_i32x4_add(wasm_i32x4_trunc_sat_f32x4(scaled), wasm_v128_load(bias + row)));
  }
}

static inline int32_t place(int32_t value) {
  value += 2048;
  return value < 0 ? 0 : value > 4095 ? 4095 : value;
}

// Adds up the table rows that make up each token.
__attribute__((export_name("gather"))) void gather(const int16_t *tables, const int32_t *rows, int32_t count,
                                                   int32_t each, int32_t width, int16_t *inputs) {
  for (int32_t index = 0; index < count; index++) {
    for (int32_t column = 0; column < width; column += 8) {
      v128_t sum = wasm_i16x8_splat(0);
      for (int32_t slot = 0; slot < each; slot++)
        sum = wasm_i16x8_add(sum, wasm_v128_load(tables + rows[index * each + slot] * width + column));
      wasm_v128_store(inputs + index * width + column, sum);
    }
  }
}

__attribute__((export_name("project"))) void project(const int16_t *weights, const float *scale, const int32_t *bias,
                                                     const int16_t *inputs, int32_t count, int32_t width,
                                                     int32_t rows, int32_t *sums) {
  for (int32_t index = 0; index < count; index++)
    multiply(weights, scale, bias, inputs + index * width, rows, width, sums + index * rows);
}

__attribute__((export_name("recur"))) void recur(const int16_t *weights, const float *scale, const int32_t *bias,
                                                 const int16_t *sigmoid, const int16_t *tanh, const int32_t *sums,
                                                 int32_t count, int32_t hidden, int32_t direction, int32_t *gates,
                                                 int16_t *state, int16_t *states) {
  int32_t rows = 3 * hidden;
  for (int32_t unit = 0; unit < hidden; unit++) state[unit] = 0;
  for (int32_t step = 0; step < count; step++) {
    int32_t index = direction == 0 ? step : count - 1 - step;
    const int32_t *sum = sums + index * rows;
    int16_t *out = states + (2 * index + direction) * hidden;
    multiply(weights, scale, bias, state, rows, hidden, gates);
    for (int32_t unit = 0; unit < hidden; unit++) {
      int32_t reset = sigmoid[place((sum[unit] + gates[unit]) >> 4)];
      int32_t keep = sigmoid[place((sum[unit + hidden] + gates[unit + hidden]) >> 4)];
      int32_t inner = gates[unit + 2 * hidden];
      inner = inner > 131071 ? 131071 : inner < -131071 ? -131071 : inner;
      int32_t fresh = tanh[place((sum[unit + 2 * hidden] + ((reset * inner) >> 14)) >> 3)];
      state[unit] = (int16_t)(((16384 - keep) * fresh + keep * state[unit]) >> 14);
      out[unit] = state[unit];
    }
  }
}
