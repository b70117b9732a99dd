<?php
// What extensions.py has in Python: `record.php` includes it. Where a function of PHP takes a
// reference, its name here is the one that returns what PHP sets.
$callbacks['groups'] = fn($matches) => json_encode($matches);
$key = fn($name) => file_get_contents(__DIR__ . '/../../conformance/vectors/keys/' . $name);
$zoned = fn($zone, $do) => [date_default_timezone_set($zone), $do(), date_default_timezone_set('UTC')][1];
$shown = fn($date) => $date ? $date->format('Y-m-d\TH:i:s.u e') : $date;
function file_lines($text, $flags)
{
    $path = tempnam(sys_get_temp_dir(), 'lines');
    file_put_contents($path, $text);
    $lines = file($path, $flags);
    unlink($path);
    return $lines;
}
$memory = function ($text) {
    $stream = fopen('php://memory', 'w+');
    fwrite($stream, $text);
    rewind($stream);
    return $stream;
};
$functions = [
    'preg_match' => function ($pattern, $subject, ...$more) {
        preg_match($pattern, $subject, $matches, ...$more);
        return $matches ?? [];
    },
    'preg_match_all' => function ($pattern, $subject, ...$more) {
        return [preg_match_all($pattern, $subject, $matches, ...$more), $matches];
    },
    'preg_match_error' => function (...$all) use (&$functions) {
        $functions['preg_match'](...$all);
        return [preg_last_error(), preg_last_error_msg()];
    },
    'preg_replace_count' => function ($pattern, $replacement, $subject, $limit = -1) {
        return [preg_replace($pattern, $replacement, $subject, $limit, $count), $count];
    },
    'preg_replace_callback' => function ($pattern, $callback, $subject, $limit = -1, $flags = 0) {
        return preg_replace_callback($pattern, $callback, $subject, $limit, $count, $flags);
    },
    'preg_replace_callback_count' => function ($pattern, $callback, $subject, $limit = -1) {
        return [preg_replace_callback($pattern, $callback, $subject, $limit, $count), $count];
    },
    'is_pattern' => fn($pattern) => preg_match($pattern, '') !== false,
    'sign' => fn($name, $data, $algorithm) => openssl_sign($data, $signature, $key($name), $algorithm) ? $signature : false,
    'verify' => fn($name, ...$all) => openssl_verify($all[0], $all[1], $key($name), $all[2]),
    'details' => function ($name) use ($key) {
        $loaded = openssl_pkey_get_private($key($name)) ?: openssl_pkey_get_public($key($name));
        return $loaded ? openssl_pkey_get_details($loaded) : false;
    },
    'decrypt_by' => fn($name, $data, ...$all) => openssl_private_decrypt($data, $text, $key($name), ...$all) ? $text : false,
    'certificate' => function ($name, ...$all) use ($key) {
        $parsed = openssl_x509_parse($key($name), ...$all);
        return $parsed ? array_diff_key($parsed, ['hash' => 1, 'purposes' => 1, 'extensions' => 1]) : $parsed;
    },
    'openssl_encrypt' => function ($data, $cipher, $key, $options = 0, $iv = '', $aad = '', $size = 16) {
        if (!str_contains(strtolower($cipher), 'gcm')) {
            return openssl_encrypt($data, $cipher, $key, $options, $iv);
        }
        return [openssl_encrypt($data, $cipher, $key, $options, $iv, $tag, $aad, $size), $tag];
    },
    'hash_in_parts' => function ($algorithm, $key, ...$parts) {
        $context = $key === null ? hash_init($algorithm) : hash_init($algorithm, HASH_HMAC, $key);
        foreach ($parts as $part) { hash_update($context, $part); $copy = hash_copy($context); }
        return [hash_final($context), hash_final($copy, true)];
    },
    'strtotime_in' => fn($zone, ...$all) => $zoned($zone, fn() => strtotime(...$all)),
    'date_in' => fn($zone, ...$all) => $zoned($zone, fn() => date(...$all)),
    'mktime_in' => fn($zone, ...$all) => $zoned($zone, fn() => [mktime(...$all), gmmktime(...$all)]),
    'getdate_in' => fn($zone, $time) => $zoned($zone, fn() => getdate($time)),
    'set_zone' => fn($zone) => $zoned('PRC', fn() => [date_default_timezone_set($zone), date_default_timezone_get()]),
    'date_text' => fn($text, $format, $zone) => (new DateTime($text, new DateTimeZone($zone)))->format($format),
    'date_modified' => fn($text, $modifier) => $shown((new DateTimeImmutable($text))->modify($modifier)),
    'date_added' => fn($text, $duration) => $shown((new DateTime($text))->add(new DateInterval($duration))),
    'date_subtracted' => fn($text, $duration) => $shown((new DateTimeImmutable($text))->sub(new DateInterval($duration))),
    'date_changed' => fn($text, $zone, $time, $date) => $shown(
        (new DateTime($text))->setTimezone(new DateTimeZone($zone))->setTime(...$time)->setDate(...$date)
    ),
    'date_of_week' => fn($text, ...$all) => $shown((new DateTimeImmutable($text))->setISODate(...$all)),
    'date_json' => fn($text) => json_encode(new DateTime($text)),
    'date_difference' => fn($one, $two, $format) => (new DateTime($one))->diff(new DateTimeImmutable($two))->format($format),
    'date_read' => fn($format, $text, $zone) => $shown(
        DateTime::createFromFormat($format, $text, $zone ? new DateTimeZone($zone) : null)
    ),
    'interval_text' => fn($duration, $format) => (new DateInterval($duration))->format($format),
    'interval_of_words' => fn($words) => ($one = DateInterval::createFromDateString($words)) ? $one->format('%y %m %d %h %i %s %f') : $one,
    'zone_offset' => fn($zone, $text) => [
        (new DateTimeZone($zone))->getName(), (new DateTimeZone($zone))->getOffset(new DateTime($text)),
    ],
    'opens' => fn(...$all) => (bool) fopen(...$all),
    'csv_line' => function ($fields, ...$all) use ($memory) {
        $stream = $memory('');
        $size = fputcsv($stream, $fields, ...$all);
        return [$size, stream_get_contents($stream, -1, 0)];
    },
    'csv_rows' => function ($text) use ($memory) {
        $stream = $memory($text);
        $rows = [];
        while (($row = fgetcsv($stream)) !== false) { $rows[] = $row; }
        return $rows;
    },
    'lines' => function ($text, ...$all) use ($memory) {
        $stream = $memory($text);
        $lines = [];
        while (!feof($stream)) { $lines[] = [fgets($stream, ...$all), ftell($stream)]; }
        return $lines;
    },
    'file_lines' => fn($text, $flags) => file_lines($text, $flags),
] + $functions;
