# Renders templates with Template Toolkit: one JSON request a line on standard input, one JSON answer a line.
use strict;
local $SIG{__WARN__} = sub {};
use JSON::PP;
use Template;

$| = 1;
# Names that are asked for, as values that are shown by their names; nothing where conditions are to be false.
sub values_of {
    my ($text) = @_;
    my %found;
    while ($text =~ /\[%(.*?)%\]/gs) {
        my $code = $1;
        while ($code =~ /\b([a-z_]\w*)((?:\.[a-z_]\w*)*)/g) {
            my ($at, $rest) = (\$found{$1}, $2);
            $$at = {} unless ref $$at;
            for my $name (grep { length } split /\./, $rest) { $$at = {} unless ref $$at; $at = \$$at->{$name}; }
        }
    }
    return { map { $_ => shown($_, $found{$_}) } keys %found };
}

sub shown {
    my ($name, $parts) = @_;
    return "v_$name" unless ref $parts && %$parts;
    return bless { ' name' => $name, map { $_ => shown($_, $parts->{$_}) } keys %$parts }, 'Value';
}

package Value { use overload '""' => sub { "v_$_[0]{' name'}" }, fallback => 1; }

while (my $line = <STDIN>) {
    my $request = decode_json($line);
    my $text = $request->{text};
    $text =~ s/\[%-?\s*(?:INCLUDE|PROCESS|USE)\b[^%]*%\]//g;
    my $same = sub { my ($context, @given) = @_; return sub { $_[0] } };
    my %filters = map { $_ => [$same, 1] } ($text =~ /\|\s*([a-z_]\w*)/g);
    my $engine = Template->new({ FILTERS => \%filters, EVAL_PERL => 1 });
    my $out = "";
    my $answer = $engine->process(\$text, $request->{truth} ? values_of($text) : {}, \$out)
        ? { text => $out } : { error => substr($engine->error->as_string, 0, 200) };
    print JSON::PP->new->ascii->encode($answer), "\n";
}
