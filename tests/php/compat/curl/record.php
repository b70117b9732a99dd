<?php
// Reads lines of JSON, [address, options]; writes what `curl_exec` returned (in hex, if a text),
// printed and noted.
error_reporting(0);
$names = ['http_code', 'content_type', 'redirect_count', 'redirect_url', 'header_size', 'size_upload',
    'size_download', 'url', 'effective_method'];
foreach (file('php://stdin') as $line) {
    [$address, $options] = json_decode($line, true);
    $handle = curl_init($address);
    curl_setopt($handle, CURLOPT_RETURNTRANSFER, true);
    foreach ($options as $name => $value) {
        if ($name === 'POSTFIELDS' && is_array($value)) {
            $value = array_map(fn($one) => is_array($one) ? new CURLFile(...array_slice($one, 1)) : $one, $value);
        }
        curl_setopt($handle, constant('CURLOPT_' . rtrim($name, '2')), $value);
    }
    ob_start();
    $result = curl_exec($handle);
    $printed = ob_get_clean();
    $info = array_intersect_key(curl_getinfo($handle), array_flip($names));
    echo json_encode([is_string($result) ? bin2hex($result) : $result, bin2hex($printed), curl_errno($handle),
        curl_error($handle), (object) $info, curl_getinfo($handle, CURLINFO_EFFECTIVE_METHOD)], JSON_UNESCAPED_SLASHES), "\n";
}
