<?php
$text = <<<HTML
<p>utilize</p>
HTML;
function x() { ?>
  <p class="utilize">You «utilise» it</p>
  <?php esc_html_e( 'You «utilise» it', 'utilize' ); ?>
  <?php echo wp_kses_post( __( 'We «utilise» it', 'utilize' ) ); ?>
  <?php /* translators: utilize */ printf( esc_html__( 'You «utilise» %s', 'utilize' ), $utilize ); ?>
  <input type="submit" value="<?php esc_attr_e( '«Utilise» it', 'utilize' ); ?>">
  <?php if ( $utilize ) { ?>You «utilise» many<?php } else { ?>You «utilise» none<?php } ?>
  <?= $this->translate('You «utilise» that') ?>
<?php }
