<?php

declare(strict_types=1);

/*
 | Utilize nothing of this, and return ['utilize' => 'utilize'];
 */

// return ['utilize'];
return [
    'utilize' => 'Please utilise :utilize, :Utilize and :UTILIZE', // utilize
    "utilize_2" => "Don't utilise \"it\" \u{2014} utilise\nor utilise \$5 \x41",
    'utilize' . '.utilize' => 'You\'ll utilise it \\ or ' . 'utilise'
        . ' it',
    'mixed' => 'Utilise ' . "it's utilise",
    'nested' => [
        'utilize' => array('utilise', 'Utilise this', ['deep' => 'You utilise it']),
        'html' => '<a class="utilize" href="/utilize">Utilise it</a> &amp; utilise',
    ],
    'apples' => '{0} utilise none|{1} utilise one|[2,*] utilise :count',
    'code' => strtoupper('utilize'),
    'path' => 'utilize/utilize.png',
    0 => 'Utilise zero',
    # 'utilize' => 'utilize',
    'here' => <<<TEXT
        You utilise $utilize
        TEXT,
    'filled' => 'Utilise more, utilise less',
    'a' => 'Utilise', 'b' => 'Utilise', 'c' => 'Utilise', 'd' => 'Utilise', 'e' => 'Utilise', 'f' => 'Utilise', 'g' => 'Utilise',
];
