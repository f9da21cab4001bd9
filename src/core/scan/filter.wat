;; The loops of the search that see every byte, in WebAssembly. How they belong together is told in gram-filter.ts;
;; `npm run filter-code` makes filter-code.ts of this file.
;;
;; Two bit tables decide what is looked at twice. At each eighth byte a long stretch of eight bytes begins, at each second
;; one a short stretch of five. Both are hashed by one multiplication, in whose upper bits each byte has its say; a short one
;; lies in the upper bytes of its word. The upper bits of a hash name the byte at which a word of 32 bits is loaded, the five
;; below them a bit of that word: so nothing has to be masked or aligned.
;;
;; The memory, whose rest machine.ts lays out:
;;   0x000000  bits of long stretches, 128 KB and a word
;;   0x020010  bits of short stretches, 64 KB and a word
;;   0x030020  number of the first entry of a slot, 16 bits for each of 64 K
;;   0x050020  entries of 12 bytes: check, value, number of the next entry
;;   0x110020  candidates: their places, one for each eight of 16 K bytes
;;   0x114040  their stretches, five of each at most: the place twice over, and 1 for a long one
;;   0x120080  records of those that may have an entry: place, check, entry, 12 bytes
;;   0x1440c0  hits, at most 512: place of the first byte, literal
;;   0x1450c0  free
(module
  (memory (export "memory") 32)

  (global $entries (mut i32) (i32.const 1))
  ;; Codes of the literals, where those of each begin, and sets of bytes, as literal-table.ts has them.
  (global $codes (mut i32) (i32.const 0))
  (global $starts (mut i32) (i32.const 0))
  (global $sets (mut i32) (i32.const 0))
  ;; What is searched, and what stood next to it.
  (global $from (mut i32) (i32.const 0))
  (global $to (mut i32) (i32.const 0))
  (global $before (mut i64) (i64.const 0))
  (global $behind (mut i64) (i64.const 0))
  ;; The record that is to be confirmed next, its entry, and the end of all records.
  (global $record (mut i32) (i32.const 0))
  (global $entry (mut i32) (i32.const 0))
  (global $last (mut i32) (i32.const 0))

  (func (export "setLiterals") (param $codes i32) (param $starts i32) (param $sets i32)
    (global.set $codes (local.get $codes))
    (global.set $starts (local.get $starts))
    (global.set $sets (local.get $sets)))

  ;; A second hash, for the few that pass the bits. Its upper half is the name of a slot.
  (func $check (param $gram i64) (result i32)
    (i32.wrap_i64 (i64.shr_u
      (i64.mul (i64.xor (local.get $gram) (i64.shr_u (local.get $gram) (i64.const 29))) (i64.const 0x9e3779b97f4a7c15))
      (i64.const 32))))

  ;; Adds a stretch of folded bytes, and what its entry is to say. 0 where there is no more room.
  (func $add (param $gram i64) (param $isLong i32) (param $value i32) (result i32)
    (local $hash i64) (local $at i32) (local $check i32) (local $entry i32)
    (if (i32.eq (global.get $entries) (i32.const 65535)) (then (return (i32.const 0))))
    (if (local.get $isLong)
      (then
        (local.set $hash (i64.mul (local.get $gram) (i64.const 0xd6e8feb86659fd93)))
        (local.set $at (i32.wrap_i64 (i64.shr_u (local.get $hash) (i64.const 47))))
        (local.set $hash (i64.shr_u (local.get $hash) (i64.const 42))))
      (else
        (local.set $gram (i64.shl (local.get $gram) (i64.const 24)))
        (local.set $hash (i64.mul (local.get $gram) (i64.const 0xa0761d6478bd642f)))
        (local.set $at (i32.add (i32.const 0x20010) (i32.wrap_i64 (i64.shr_u (local.get $hash) (i64.const 48)))))
        (local.set $hash (i64.shr_u (local.get $hash) (i64.const 43)))))
    (i32.store (local.get $at)
      (i32.or (i32.load (local.get $at)) (i32.shl (i32.const 1) (i32.wrap_i64 (local.get $hash)))))
    (local.set $check (call $check (local.get $gram)))
    (local.set $at (i32.shl (i32.shr_u (local.get $check) (i32.const 16)) (i32.const 1)))
    (local.set $entry (i32.mul (global.get $entries) (i32.const 12)))
    (i32.store offset=0x50020 (local.get $entry) (local.get $check))
    (i32.store offset=0x50024 (local.get $entry) (local.get $value))
    (i32.store offset=0x50028 (local.get $entry) (i32.load16_u offset=0x30020 (local.get $at)))
    (i32.store16 offset=0x30020 (local.get $at) (global.get $entries))
    (global.set $entries (i32.add (global.get $entries) (i32.const 1)))
    (i32.const 1))

  ;; Whether a byte may stand where the code is. `at` is where it stands: a blank is before a text only behind the `Z` of a
  ;; time, and without a place it is taken for that.
  (func $admits (param $code i32) (param $byte i32) (param $at i32) (result i32)
    (if (i32.lt_u (local.get $code) (i32.const 256)) (then (return (i32.eq (local.get $byte) (local.get $code)))))
    (if (i32.lt_u (local.get $code) (i32.const 511))
      (then (return (i32.eq (i32.or (local.get $byte) (i32.const 32)) (i32.sub (local.get $code) (i32.const 256))))))
    (if (i32.ne (local.get $code) (i32.const 511))
      (then (return (i32.and (i32.const 1) (i32.shr_u
        (i32.load (i32.add
          (i32.add (global.get $sets) (i32.shl (i32.sub (local.get $code) (i32.const 512)) (i32.const 5)))
          (i32.shl (i32.shr_u (local.get $byte) (i32.const 5)) (i32.const 2))))
        (local.get $byte))))))
    (if (i32.eq (local.get $byte) (i32.const 32))
      (then
        (if (i32.eqz (local.get $at)) (then (return (i32.const 1))))
        (return (i32.eq (i32.load8_u (i32.sub (local.get $at) (i32.const 1))) (i32.const 90)))))
    ;; A line break, a carriage return, the end of a marker or of a byte order mark.
    (i32.or
      (i32.or (i32.eq (local.get $byte) (i32.const 10)) (i32.eq (local.get $byte) (i32.const 13)))
      (i32.or (i32.eq (local.get $byte) (i32.const 93)) (i32.eq (local.get $byte) (i32.const 191)))))

  ;; Adds the stretch that begins with the codes at `place` in all forms that it may have; `gram` are its first bytes, so far.
  (func $addAll (param $place i32) (param $done i32) (param $gram i64) (param $isLong i32) (param $value i32) (result i32)
    (local $code i32) (local $byte i32)
    (if (i32.eq (local.get $done) (select (i32.const 8) (i32.const 5) (local.get $isLong)))
      (then (return (call $add (local.get $gram) (local.get $isLong) (local.get $value)))))
    (local.set $code (i32.load16_u (local.get $place)))
    (if (i32.lt_u (local.get $code) (i32.const 511))
      (then (return (call $addByte (local.get $place) (local.get $done) (local.get $gram) (local.get $isLong)
        (local.get $value) (i32.or (i32.and (local.get $code) (i32.const 255)) (i32.const 32))))))
    (local.set $byte (i32.const 32))
    (loop $next
      ;; Of a byte and the one that is folded to it either will do.
      (if (i32.or (call $admits (local.get $code) (local.get $byte) (i32.const 0))
                  (call $admits (local.get $code) (i32.sub (local.get $byte) (i32.const 32)) (i32.const 0)))
        (then
          (if (i32.eqz (call $addByte (local.get $place) (local.get $done) (local.get $gram) (local.get $isLong)
                (local.get $value) (local.get $byte)))
            (then (return (i32.const 0))))))
      (local.set $byte (i32.or (i32.add (local.get $byte) (i32.const 1)) (i32.const 32)))
      (br_if $next (i32.lt_u (local.get $byte) (i32.const 256))))
    (i32.const 1))

  (func $addByte (param $place i32) (param $done i32) (param $gram i64) (param $isLong i32) (param $value i32)
                 (param $byte i32) (result i32)
    (call $addAll
      (i32.add (local.get $place) (i32.const 2))
      (i32.add (local.get $done) (i32.const 1))
      (i64.or (local.get $gram)
              (i64.shl (i64.extend_i32_u (local.get $byte)) (i64.extend_i32_u (i32.shl (local.get $done) (i32.const 3)))))
      (local.get $isLong)
      (local.get $value)))

  ;; Adds the stretches of a literal whose window begins at a place of it: as many as there are places at which the first
  ;; may begin. 0 where there is no more room.
  (func (export "addWindow") (param $literal i32) (param $place i32) (param $isLong i32) (result i32)
    (local $codes i32) (local $stop i32)
    (local.set $codes (i32.add (global.get $codes) (i32.shl
      (i32.load (i32.add (global.get $starts) (i32.shl (local.get $literal) (i32.const 2)))) (i32.const 1))))
    (local.set $stop (i32.add (local.get $place) (select (i32.const 8) (i32.const 2) (local.get $isLong))))
    (loop $next
      (if (i32.eqz (call $addAll
            (i32.add (local.get $codes) (i32.shl (local.get $place) (i32.const 1)))
            (i32.const 0)
            (i64.const 0)
            (local.get $isLong)
            (i32.or (i32.shl (local.get $literal) (i32.const 6)) (local.get $place))))
        (then (return (i32.const 0))))
      (local.set $place (i32.add (local.get $place) (i32.const 1)))
      (br_if $next (i32.lt_u (local.get $place) (local.get $stop))))
    (i32.const 1))

  ;; Line breaks next to what is searched: `from` has eight bytes before it, `to` eight behind.
  (func $fence
    (global.set $before (i64.load (i32.sub (global.get $from) (i32.const 8))))
    (global.set $behind (i64.load (global.get $to)))
    (i64.store (i32.sub (global.get $from) (i32.const 8)) (i64.const 0x0a0a0a0a0a0a0a0a))
    (i64.store (global.get $to) (i64.const 0x0a0a0a0a0a0a0a0a)))

  (func $unfence
    (i64.store (global.get $to) (global.get $behind))
    (i64.store (i32.sub (global.get $from) (i32.const 8)) (global.get $before)))

  ;; The places of candidates, eight bytes in which any stretch that begins has its bit; the end of their list. This is
  ;; where the time goes: the place is always written, and kept by going on, so that no branch depends on the bytes.
  (func $candidates (param $at i32) (param $stop i32) (result i32)
    (local $out i32) (local $gram i64) (local $hash i64) (local $bits i32)
    (loop $next
      (local.set $gram (i64.or (i64.load (local.get $at)) (i64.const 0x2020202020202020)))
      (local.set $hash (i64.mul (local.get $gram) (i64.const 0xd6e8feb86659fd93)))
      (local.set $bits
        (i32.shr_u (i32.load (i32.wrap_i64 (i64.shr_u (local.get $hash) (i64.const 47))))
                   (i32.wrap_i64 (i64.shr_u (local.get $hash) (i64.const 42)))))
      (local.set $hash (i64.mul (i64.shl (local.get $gram) (i64.const 24)) (i64.const 0xa0761d6478bd642f)))
      (local.set $bits (i32.or (local.get $bits)
        (i32.shr_u (i32.load offset=0x20010 (i32.wrap_i64 (i64.shr_u (local.get $hash) (i64.const 48))))
                   (i32.wrap_i64 (i64.shr_u (local.get $hash) (i64.const 43))))))
      (local.set $hash (i64.mul (i64.and (i64.shl (local.get $gram) (i64.const 8)) (i64.const -0x1000000))
                                (i64.const 0xa0761d6478bd642f)))
      (local.set $bits (i32.or (local.get $bits)
        (i32.shr_u (i32.load offset=0x20010 (i32.wrap_i64 (i64.shr_u (local.get $hash) (i64.const 48))))
                   (i32.wrap_i64 (i64.shr_u (local.get $hash) (i64.const 43))))))
      ;; The short ones of the other four.
      (local.set $gram (i64.or (i64.load offset=4 (local.get $at)) (i64.const 0x2020202020202020)))
      (local.set $hash (i64.mul (i64.shl (local.get $gram) (i64.const 24)) (i64.const 0xa0761d6478bd642f)))
      (local.set $bits (i32.or (local.get $bits)
        (i32.shr_u (i32.load offset=0x20010 (i32.wrap_i64 (i64.shr_u (local.get $hash) (i64.const 48))))
                   (i32.wrap_i64 (i64.shr_u (local.get $hash) (i64.const 43))))))
      (local.set $hash (i64.mul (i64.and (i64.shl (local.get $gram) (i64.const 8)) (i64.const -0x1000000))
                                (i64.const 0xa0761d6478bd642f)))
      (local.set $bits (i32.or (local.get $bits)
        (i32.shr_u (i32.load offset=0x20010 (i32.wrap_i64 (i64.shr_u (local.get $hash) (i64.const 48))))
                   (i32.wrap_i64 (i64.shr_u (local.get $hash) (i64.const 43))))))
      (i32.store offset=0x110020 (local.get $out) (local.get $at))
      (local.set $out (i32.add (local.get $out) (i32.shl (i32.and (local.get $bits) (i32.const 1)) (i32.const 2))))
      (local.set $at (i32.add (local.get $at) (i32.const 8)))
      (br_if $next (i32.lt_u (local.get $at) (local.get $stop))))
    (local.get $out))

  ;; The lowest bit tells whether the bit of a long stretch is set.
  (func $longBit (param $hash i64) (result i32)
    (i32.and (i32.const 1)
      (i32.shr_u (i32.load (i32.wrap_i64 (i64.shr_u (local.get $hash) (i64.const 47))))
                 (i32.wrap_i64 (i64.shr_u (local.get $hash) (i64.const 42))))))

  (func $shortBit (param $hash i64) (result i32)
    (i32.and (i32.const 1)
      (i32.shr_u (i32.load offset=0x20010 (i32.wrap_i64 (i64.shr_u (local.get $hash) (i64.const 48))))
                 (i32.wrap_i64 (i64.shr_u (local.get $hash) (i64.const 43))))))

  ;; Which of its five stretches a candidate is. A short one is told by the place three bytes before it, so that all are
  ;; loaded alike. They are in the order in which literals stand: the long one begins before the other short ones, but
  ;; where a line ends between them both are of the next line.
  (func $stretches (param $end i32) (result i32)
    (local $index i32) (local $out i32) (local $at i32) (local $gram i64)
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $index) (local.get $end)))
        (local.set $at (i32.load offset=0x110020 (local.get $index)))
        (local.set $gram (i64.or (i64.load (local.get $at)) (i64.const 0x2020202020202020)))
        (local.set $out (call $shorts (local.get $at) (local.get $gram) (local.get $out)))
        (i32.store offset=0x114040 (local.get $out) (i32.or (i32.shl (local.get $at) (i32.const 1)) (i32.const 1)))
        (local.set $out (i32.add (local.get $out) (i32.shl
          (call $longBit (i64.mul (local.get $gram) (i64.const 0xd6e8feb86659fd93)))
          (i32.const 2))))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (local.set $gram (i64.or (i64.load (local.get $at)) (i64.const 0x2020202020202020)))
        (local.set $out (call $shorts (local.get $at) (local.get $gram) (local.get $out)))
        (local.set $index (i32.add (local.get $index) (i32.const 4)))
        (br $next)))
    (local.get $out))

  ;; Adds the short stretches at a place, and two bytes behind it, to the list that ends at `out`; its new end.
  (func $shorts (param $at i32) (param $gram i64) (param $out i32) (result i32)
    (i32.store offset=0x114040 (local.get $out) (i32.shl (i32.sub (local.get $at) (i32.const 3)) (i32.const 1)))
    (local.set $out (i32.add (local.get $out) (i32.shl
      (call $shortBit (i64.mul (i64.shl (local.get $gram) (i64.const 24)) (i64.const 0xa0761d6478bd642f)))
      (i32.const 2))))
    (i32.store offset=0x114040 (local.get $out) (i32.shl (i32.sub (local.get $at) (i32.const 1)) (i32.const 1)))
    (i32.add (local.get $out) (i32.shl
      (call $shortBit (i64.mul (i64.and (i64.shl (local.get $gram) (i64.const 8)) (i64.const -0x1000000))
                               (i64.const 0xa0761d6478bd642f)))
      (i32.const 2))))

  ;; Records of those stretches whose slot holds their check, or holds more than one entry; the end of the records.
  (func $records (param $end i32) (result i32)
    (local $index i32) (local $out i32) (local $at i32) (local $check i32) (local $number i32) (local $entry i32)
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $index) (local.get $end)))
        (local.set $at (i32.load offset=0x114040 (local.get $index)))
        (local.set $check (call $check (i64.and
          (i64.or (i64.load (i32.shr_u (local.get $at) (i32.const 1))) (i64.const 0x2020202020202020))
          (select (i64.const -1) (i64.const -0x1000000) (i32.and (local.get $at) (i32.const 1))))))
        (local.set $number (i32.load16_u offset=0x30020
          (i32.shl (i32.shr_u (local.get $check) (i32.const 16)) (i32.const 1))))
        (local.set $entry (i32.mul (local.get $number) (i32.const 12)))
        (i32.store offset=0x120080 (local.get $out) (local.get $at))
        (i32.store offset=0x120084 (local.get $out) (local.get $check))
        (i32.store offset=0x120088 (local.get $out) (local.get $number))
        (local.set $out (i32.add (local.get $out) (i32.mul (i32.const 12)
          (i32.or (i32.eq (i32.load offset=0x50020 (local.get $entry)) (local.get $check))
                  (i32.ne (i32.load offset=0x50028 (local.get $entry)) (i32.const 0))))))
        (local.set $index (i32.add (local.get $index) (i32.const 4)))
        (br $next)))
    (local.get $out))

  ;; Looks through what begins from `start` on, up to `stop`, 16 KB at most. 0 where nothing was found; else `hits` tells what
  ;; it is. What stands before `from` and from `to` on counts as line breaks.
  (func (export "find") (param $start i32) (param $stop i32) (param $from i32) (param $to i32) (result i32)
    (global.set $from (local.get $from))
    (global.set $to (local.get $to))
    (call $fence)
    (global.set $last
      (call $records (call $stretches (call $candidates (local.get $start) (local.get $stop)))))
    (call $unfence)
    (global.set $record (i32.const 0))
    (global.set $entry (i32.load (i32.const 0x120088)))
    (global.get $last))

  ;; Whether the first place of a literal is at `at`, and all others behind it.
  (func $stands (param $at i32) (param $literal i32) (result i32)
    (local $place i32) (local $end i32)
    (local.set $place (i32.add (global.get $starts) (i32.shl (local.get $literal) (i32.const 2))))
    (local.set $end
      (i32.add (global.get $codes) (i32.shl (i32.load offset=4 (local.get $place)) (i32.const 1))))
    (local.set $place
      (i32.add (global.get $codes) (i32.shl (i32.load (local.get $place)) (i32.const 1))))
    (loop $next
      (if (i32.eqz (call $admits (i32.load16_u (local.get $place)) (i32.load8_u (local.get $at)) (local.get $at)))
        (then (return (i32.const 0))))
      (local.set $at (i32.add (local.get $at) (i32.const 1)))
      (local.set $place (i32.add (local.get $place) (i32.const 2)))
      (br_if $next (i32.lt_u (local.get $place) (local.get $end))))
    (i32.const 1))

  ;; Confirms what was found, and tells how many literals it is, 512 at most; 0 where no more are left.
  (func (export "hits") (result i32)
    (local $out i32) (local $entry i32) (local $at i32) (local $value i32)
    (call $fence)
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (global.get $record) (global.get $last)))
        (block $walked
          (loop $walk
            (br_if $walked (i32.eqz (global.get $entry)))
            (br_if $done (i32.eq (local.get $out) (i32.const 4096)))
            (local.set $entry (i32.mul (global.get $entry) (i32.const 12)))
            (global.set $entry (i32.load offset=0x50028 (local.get $entry)))
            (br_if $walk (i32.ne (i32.load offset=0x50020 (local.get $entry))
                                 (i32.load offset=0x120084 (global.get $record))))
            (local.set $value (i32.load offset=0x50024 (local.get $entry)))
            (local.set $at (i32.load offset=0x120080 (global.get $record)))
            ;; A long stretch begins at its place, a short one three bytes behind.
            (local.set $at (i32.sub
              (i32.add (i32.shr_u (local.get $at) (i32.const 1))
                       (select (i32.const 0) (i32.const 3) (i32.and (local.get $at) (i32.const 1))))
              (i32.and (local.get $value) (i32.const 63))))
            (local.set $value (i32.shr_u (local.get $value) (i32.const 6)))
            (br_if $walk (i32.eqz (call $stands (local.get $at) (local.get $value))))
            (i32.store offset=0x1440c0 (local.get $out) (local.get $at))
            (i32.store offset=0x1440c4 (local.get $out) (local.get $value))
            (local.set $out (i32.add (local.get $out) (i32.const 8)))
            (br $walk)))
        (global.set $record (i32.add (global.get $record) (i32.const 12)))
        (global.set $entry (i32.load offset=0x120088 (global.get $record)))
        (br $next)))
    (call $unfence)
    (i32.shr_u (local.get $out) (i32.const 3)))

  ;; How many line breaks stand from `at` to `end`.
  (func (export "lineBreaks") (param $at i32) (param $end i32) (result i32)
    (local $count i32) (local $stop i32) (local $some v128)
    (block $few
      (loop $blocks
        (br_if $few (i32.gt_u (i32.add (local.get $at) (i32.const 16)) (local.get $end)))
        ;; Each of sixteen counters holds 255 of them.
        (local.set $stop (i32.add (local.get $at) (i32.const 4080)))
        (if (i32.gt_u (local.get $stop) (local.get $end)) (then (local.set $stop (local.get $end))))
        (local.set $some (v128.const i32x4 0 0 0 0))
        (loop $next
          (local.set $some (i8x16.sub (local.get $some)
            (i8x16.eq (v128.load (local.get $at)) (v128.const i32x4 0x0a0a0a0a 0x0a0a0a0a 0x0a0a0a0a 0x0a0a0a0a))))
          (local.set $at (i32.add (local.get $at) (i32.const 16)))
          (br_if $next (i32.le_u (i32.add (local.get $at) (i32.const 16)) (local.get $stop))))
        (local.set $some (i32x4.extadd_pairwise_i16x8_u (i16x8.extadd_pairwise_i8x16_u (local.get $some))))
        (local.set $count (i32.add (local.get $count) (i32.add
          (i32.add (i32x4.extract_lane 0 (local.get $some)) (i32x4.extract_lane 1 (local.get $some)))
          (i32.add (i32x4.extract_lane 2 (local.get $some)) (i32x4.extract_lane 3 (local.get $some))))))
        (br $blocks)))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        (local.set $count (i32.add (local.get $count) (i32.eq (i32.load8_u (local.get $at)) (i32.const 10))))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (br $next)))
    (local.get $count))

  ;; Where an ESC stands at or behind `at`, or a `^` before a `[`; `end` where none does. May read 48 bytes past the end.
  (func (export "codeStart") (param $at i32) (param $end i32) (result i32)
    (local $one v128) (local $two v128) (local $found i32)
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        (local.set $one (v128.load (local.get $at)))
        (local.set $two (v128.load offset=16 (local.get $at)))
        (if (v128.any_true (v128.or
              (v128.or (i8x16.eq (local.get $one) (v128.const i32x4 0x1b1b1b1b 0x1b1b1b1b 0x1b1b1b1b 0x1b1b1b1b))
                       (i8x16.eq (local.get $two) (v128.const i32x4 0x1b1b1b1b 0x1b1b1b1b 0x1b1b1b1b 0x1b1b1b1b)))
              (v128.or (i8x16.eq (local.get $one) (v128.const i32x4 0x5e5e5e5e 0x5e5e5e5e 0x5e5e5e5e 0x5e5e5e5e))
                       (i8x16.eq (local.get $two) (v128.const i32x4 0x5e5e5e5e 0x5e5e5e5e 0x5e5e5e5e 0x5e5e5e5e)))))
          (then
            (local.set $found (i32.or
              (call $codesIn (local.get $one) (v128.load offset=1 (local.get $at)))
              (i32.shl (call $codesIn (local.get $two) (v128.load offset=17 (local.get $at))) (i32.const 16))))
            (if (local.get $found) (then
              (local.set $at (i32.add (local.get $at) (i32.ctz (local.get $found))))
              (br $done)))))
        (local.set $at (i32.add (local.get $at) (i32.const 32)))
        (br $next)))
    (select (local.get $at) (local.get $end) (i32.lt_u (local.get $at) (local.get $end))))

  ;; A bit for each of sixteen bytes at which a code begins, as far as the byte behind it tells.
  (func $codesIn (param $bytes v128) (param $behind v128) (result i32)
    (i8x16.bitmask (v128.or
      (i8x16.eq (local.get $bytes) (v128.const i32x4 0x1b1b1b1b 0x1b1b1b1b 0x1b1b1b1b 0x1b1b1b1b))
      (v128.and
        (i8x16.eq (local.get $bytes) (v128.const i32x4 0x5e5e5e5e 0x5e5e5e5e 0x5e5e5e5e 0x5e5e5e5e))
        (i8x16.eq (local.get $behind) (v128.const i32x4 0x5b5b5b5b 0x5b5b5b5b 0x5b5b5b5b 0x5b5b5b5b))))))

  ;; Where a line break stands at or behind `at`; `end` where none does. May read 16 bytes past the end.
  (func (export "lineEnd") (param $at i32) (param $end i32) (result i32)
    (local $found i32)
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        (local.set $found (i8x16.bitmask (i8x16.eq
          (v128.load (local.get $at)) (v128.const i32x4 0x0a0a0a0a 0x0a0a0a0a 0x0a0a0a0a 0x0a0a0a0a))))
        (if (local.get $found) (then
          (local.set $at (i32.add (local.get $at) (i32.ctz (local.get $found))))
          (br $done)))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br $next)))
    (select (local.get $at) (local.get $end) (i32.lt_u (local.get $at) (local.get $end))))
)
