// The inner loops of both models for WebAssembly with SIMD; whole numbers only, so that they answer exactly as
// recurrent-plain.ts and linear-plain.ts do. Built by build-kernel.mjs.
#include <stdint.h>
#include <wasm_simd128.h>

// Sums of four rows side by side.
static inline v128_t across(v128_t a, v128_t b, v128_t c, v128_t d) {
  v128_t low = wasm_i32x4_add(wasm_i32x4_shuffle(a, b, 0, 4, 1, 5), wasm_i32x4_shuffle(a, b, 2, 6, 3, 7));
  v128_t high = wasm_i32x4_add(wasm_i32x4_shuffle(c, d, 0, 4, 1, 5), wasm_i32x4_shuffle(c, d, 2, 6, 3, 7));
  return wasm_i32x4_add(wasm_i32x4_shuffle(low, high, 0, 1, 4, 5), wasm_i32x4_shuffle(low, high, 2, 3, 6, 7));
}

static inline void scale_into(int32_t *into, v128_t sum, const float *scale, const int32_t *bias) {
  v128_t scaled = wasm_f32x4_mul(wasm_f32x4_convert_i32x4(sum), wasm_v128_load(scale));
  wasm_v128_store(into, wasm_i32x4_add(wasm_i32x4_trunc_sat_f32x4(scaled), wasm_v128_load(bias)));
}

static inline v128_t add_product(v128_t sum, v128_t one, v128_t other) {
  return wasm_i32x4_add(sum, wasm_i32x4_dot_i16x8(one, other));
}

// Matrix times vector: `width` is a multiple of 16, `rows` of 4. Of four rows eight columns each lie side by side, so
// that one pointer walks over all of them.
static void multiply(const int16_t *weights, const float *scale, const int32_t *bias, const int16_t *vector,
                     int32_t rows, int32_t width, int32_t *into) {
  for (int32_t row = 0; row < rows; row += 4) {
    v128_t a = wasm_i32x4_splat(0), b = a, c = a, d = a;
    const int16_t *end = weights + 4 * width;
    for (const int16_t *at = vector; weights < end; weights += 64, at += 16) {
      v128_t one = wasm_v128_load(at), two = wasm_v128_load(at + 8);
      a = add_product(a, one, wasm_v128_load(weights));
      b = add_product(b, one, wasm_v128_load(weights + 8));
      c = add_product(c, one, wasm_v128_load(weights + 16));
      d = add_product(d, one, wasm_v128_load(weights + 24));
      a = add_product(a, two, wasm_v128_load(weights + 32));
      b = add_product(b, two, wasm_v128_load(weights + 40));
      c = add_product(c, two, wasm_v128_load(weights + 48));
      d = add_product(d, two, wasm_v128_load(weights + 56));
    }
    scale_into(into + row, across(a, b, c, d), scale + row, bias + row);
  }
}

// The same with two vectors that lie side by side, so that weights are fetched half as often.
static void multiply_two(const int16_t *weights, const float *scale, const int32_t *bias, const int16_t *vectors,
                         int32_t rows, int32_t width, int32_t *into) {
  for (int32_t row = 0; row < rows; row += 4) {
    v128_t a = wasm_i32x4_splat(0), b = a, c = a, d = a, e = a, f = a, g = a, h = a;
    const int16_t *end = weights + 4 * width, *other = vectors + width;
    for (const int16_t *at = vectors; weights < end; weights += 32, at += 8, other += 8) {
      v128_t one = wasm_v128_load(at), two = wasm_v128_load(other), weight = wasm_v128_load(weights);
      a = add_product(a, one, weight);
      e = add_product(e, two, weight);
      weight = wasm_v128_load(weights + 8);
      b = add_product(b, one, weight);
      f = add_product(f, two, weight);
      weight = wasm_v128_load(weights + 16);
      c = add_product(c, one, weight);
      g = add_product(g, two, weight);
      weight = wasm_v128_load(weights + 24);
      d = add_product(d, one, weight);
      h = add_product(h, two, weight);
    }
    scale_into(into + row, across(a, b, c, d), scale + row, bias + row);
    scale_into(into + rows + row, across(e, f, g, h), scale + row, bias + row);
  }
}

// Where the tables of the squashing functions hold what belongs to each sum.
static inline v128_t places(v128_t sums) {
  v128_t moved = wasm_i32x4_add(sums, wasm_i32x4_splat(2048));
  return wasm_i32x4_min(wasm_i32x4_max(moved, wasm_i32x4_splat(0)), wasm_i32x4_splat(4095));
}

static inline v128_t look_up(const int16_t *table, v128_t at) {
  return wasm_i32x4_make(table[wasm_i32x4_extract_lane(at, 0)], table[wasm_i32x4_extract_lane(at, 1)],
                         table[wasm_i32x4_extract_lane(at, 2)], table[wasm_i32x4_extract_lane(at, 3)]);
}

// The next state of four units.
static inline v128_t step_units(const int32_t *sum, const int32_t *gates, int32_t hidden, const int16_t *sigmoid,
                                const int16_t *tanh, v128_t state) {
  v128_t first = wasm_i32x4_add(wasm_v128_load(sum), wasm_v128_load(gates));
  v128_t second = wasm_i32x4_add(wasm_v128_load(sum + hidden), wasm_v128_load(gates + hidden));
  v128_t reset = look_up(sigmoid, places(wasm_i32x4_shr(first, 4)));
  v128_t keep = look_up(sigmoid, places(wasm_i32x4_shr(second, 4)));
  v128_t inner = wasm_v128_load(gates + 2 * hidden);
  inner = wasm_i32x4_min(wasm_i32x4_max(inner, wasm_i32x4_splat(-131071)), wasm_i32x4_splat(131071));
  v128_t third = wasm_i32x4_add(wasm_v128_load(sum + 2 * hidden), wasm_i32x4_shr(wasm_i32x4_mul(reset, inner), 14));
  v128_t fresh = look_up(tanh, places(wasm_i32x4_shr(third, 3)));
  v128_t changed = wasm_i32x4_mul(wasm_i32x4_sub(wasm_i32x4_splat(16384), keep), fresh);
  return wasm_i32x4_shr(wasm_i32x4_add(changed, wasm_i32x4_mul(keep, state)), 14);
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
  int32_t index = 0;
  for (; index + 1 < count; index += 2)
    multiply_two(weights, scale, bias, inputs + index * width, rows, width, sums + index * rows);
  if (index < count) multiply(weights, scale, bias, inputs + index * width, rows, width, sums + index * rows);
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
    for (int32_t unit = 0; unit < hidden; unit += 8) {
      v128_t held = wasm_v128_load(state + unit);
      v128_t low = step_units(sum + unit, gates + unit, hidden, sigmoid, tanh, wasm_i32x4_extend_low_i16x8(held));
      v128_t high =
          step_units(sum + unit + 4, gates + unit + 4, hidden, sigmoid, tanh, wasm_i32x4_extend_high_i16x8(held));
      v128_t next = wasm_i16x8_narrow_i32x4(low, high);
      wasm_v128_store(state + unit, next);
      wasm_v128_store(out + unit, next);
    }
  }
}

static inline v128_t stir(v128_t value) {
  v128_t hash = wasm_i32x4_mul(wasm_v128_xor(value, wasm_u32x4_shr(value, 16)), wasm_i32x4_splat(0x85ebca6b));
  return wasm_i32x4_mul(wasm_v128_xor(hash, wasm_u32x4_shr(hash, 13)), wasm_i32x4_splat(0xc2b2ae35));
}

// The hashed linear model, four tokens at a time. A pattern is a seed, how many views it looks at, and how far from
// the token each begins in `views`; `rows` holds twelve weights each, the last of them nothing.
__attribute__((export_name("linear"))) void linear(const int32_t *views, const int32_t *patterns, int32_t pattern_count,
                                                   const int16_t *rows, int32_t last, int32_t count, int32_t *found,
                                                   int32_t *sums) {
  v128_t mask = wasm_i32x4_splat(last);
  for (int32_t index = 0; index < count; index += 4) {
    const int32_t *pattern = patterns;
    for (int32_t number = 0; number < pattern_count; number++) {
      v128_t hash = wasm_i32x4_splat(*pattern++);
      for (int32_t looks = *pattern++; looks > 0; looks--)
        hash = stir(wasm_v128_xor(hash, wasm_v128_load(views + index + *pattern++)));
      hash = wasm_v128_and(wasm_v128_xor(hash, wasm_u32x4_shr(hash, 16)), mask);
      wasm_v128_store(found + number * 4, hash);
    }
    for (int32_t token = 0; token < 4; token++) {
      v128_t a = wasm_i32x4_splat(0), b = a, c = a;
      for (int32_t number = 0; number < pattern_count; number++) {
        const int16_t *row = rows + found[number * 4 + token] * 12;
        a = wasm_i32x4_add(a, wasm_i32x4_load16x4(row));
        b = wasm_i32x4_add(b, wasm_i32x4_load16x4(row + 4));
        c = wasm_i32x4_add(c, wasm_i32x4_load16x4(row + 8));
      }
      int32_t *sum = sums + (index + token) * 12;
      wasm_v128_store(sum, a);
      wasm_v128_store(sum + 4, b);
      wasm_v128_store(sum + 8, c);
    }
  }
}

// Rows of labels are padded to twelve.
#define LABELS 11
#define WIDE 12

static inline void normalize(double *row) {
  double sum = 0;
  for (int32_t label = 0; label < LABELS; label++) sum += row[label];
  v128_t by = wasm_f64x2_splat(sum > 0 ? 1 / sum : 0);
  for (int32_t label = 0; label < WIDE; label += 2)
    wasm_v128_store(row + label, wasm_f64x2_mul(wasm_v128_load(row + label), by));
}

static inline void times(double *row, const double *other) {
  for (int32_t label = 0; label < WIDE; label += 2)
    wasm_v128_store(row + label, wasm_f64x2_mul(wasm_v128_load(row + label), wasm_v128_load(other + label)));
}

// Row times matrix, added up in the order of the rows of the matrix.
static inline void spread(const double *row, const double *matrix, double *into) {
  v128_t a = wasm_f64x2_splat(0), b = a, c = a, d = a, e = a, f = a;
  for (int32_t label = 0; label < LABELS; label++, matrix += WIDE) {
    v128_t share = wasm_f64x2_splat(row[label]);
    a = wasm_f64x2_add(a, wasm_f64x2_mul(share, wasm_v128_load(matrix)));
    b = wasm_f64x2_add(b, wasm_f64x2_mul(share, wasm_v128_load(matrix + 2)));
    c = wasm_f64x2_add(c, wasm_f64x2_mul(share, wasm_v128_load(matrix + 4)));
    d = wasm_f64x2_add(d, wasm_f64x2_mul(share, wasm_v128_load(matrix + 6)));
    e = wasm_f64x2_add(e, wasm_f64x2_mul(share, wasm_v128_load(matrix + 8)));
    f = wasm_f64x2_add(f, wasm_f64x2_mul(share, wasm_v128_load(matrix + 10)));
  }
  wasm_v128_store(into, a);
  wasm_v128_store(into + 2, b);
  wasm_v128_store(into + 4, c);
  wasm_v128_store(into + 6, d);
  wasm_v128_store(into + 8, e);
  wasm_v128_store(into + 10, f);
}

// The chance of every label at every token: `factors` a row each, `steps` from label to label, `turned` the other way
// round, `room` two rows.
__attribute__((export_name("chances"))) void chances(const double *factors, const double *first, const double *last,
                                                     const double *steps, const double *turned, int32_t count,
                                                     double *room, double *found) {
  double *backward = room, *shares = room + WIDE, *row = found;
  for (int32_t label = 0; label < WIDE; label++) row[label] = first[label];
  times(row, factors);
  normalize(row);
  for (int32_t index = 1; index < count; index++, row += WIDE) {
    spread(row, steps, row + WIDE);
    times(row + WIDE, factors + index * WIDE);
    normalize(row + WIDE);
  }
  for (int32_t label = 0; label < WIDE; label++) backward[label] = last[label];
  for (int32_t index = count - 1;; index--, row -= WIDE) {
    times(row, backward);
    normalize(row);
    if (index == 0) return;
    for (int32_t label = 0; label < WIDE; label++) shares[label] = backward[label];
    times(shares, factors + index * WIDE);
    spread(shares, turned, backward);
    normalize(backward);
  }
}

// The likeliest labels: `scores` a row each, which are overwritten by the best sum that ends in each label.
__attribute__((export_name("best"))) void best(double *scores, const double *first, const double *last,
                                               const double *steps, const double *turned, int32_t count,
                                               uint8_t *path) {
  for (int32_t label = 0; label < WIDE; label++) scores[label] = first[label] + scores[label];
  double *row = scores;
  for (int32_t index = 1; index < count; index++, row += WIDE) {
    for (int32_t to = 0; to < WIDE; to += 2) {
      v128_t most = wasm_f64x2_splat(-__builtin_inf());
      for (int32_t from = 0; from < LABELS; from++)
        most = wasm_f64x2_pmax(most, wasm_f64x2_add(wasm_f64x2_splat(row[from]), wasm_v128_load(steps + from * WIDE + to)));
      wasm_v128_store(row + WIDE + to, wasm_f64x2_add(most, wasm_v128_load(row + WIDE + to)));
    }
  }
  const double *behind = last;
  int32_t label = 0;
  for (int32_t index = count - 1; index >= 0; index--, row -= WIDE) {
    int32_t likeliest = 0;
    for (int32_t other = 1; other < LABELS; other++)
      if (row[other] + behind[other] > row[likeliest] + behind[likeliest]) likeliest = other;
    path[index] = label = likeliest;
    behind = turned + label * WIDE;
  }
}
