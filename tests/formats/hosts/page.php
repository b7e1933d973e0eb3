<?php
/** utilize */
$utilize = 'utilize';
$subject = __('utilize.key');
?><html><body>
<p class="<?= $utilize ?>">Dear <?php echo esc_html($utilize['utilize']); ?>, you «utilise» it</p>
<?php if ($utilize === 'utilize'): ?><p>You «utilise» many</p><?php else: ?><p>You «utilise» none</p><?php endif; ?>
<?php foreach ($items as $utilize) { ?><li>You «utilise» <?= $utilize ?></li><?php } ?>
<?php printf( __( 'You «utilise» it', 'utilize' ), $utilize ); ?>
<p><?php echo $utilize ? 'utilize' : 'x'; ?></p>
<?php /* utilize ?> */ # utilize ?>
<script>utilize()</script>
</body></html>
<?php function utilize() { return "utilize"; }
