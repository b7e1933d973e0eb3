<?php
// Renders Twig and Smarty templates, and evaluates files that return an array: one JSON request a line on standard input, one JSON answer a line.
error_reporting(0);
require "Twig/autoload.php";
require "smarty4/Smarty.class.php";

// A value of which anything can be asked; shown as its own name.
class Value implements ArrayAccess, IteratorAggregate, Countable
{
    public function __construct(private string $name, private int $depth = 0) {}
    public function __toString(): string { return "v_{$this->name}"; }
    public function __get($name) { return new Value($name, $this->depth + 1); }
    public function __isset($name): bool { return true; }
    public function __call($name, $arguments) { return new Value($name, $this->depth + 1); }
    public function offsetExists($name): bool { return true; }
    public function offsetGet($name): mixed { return new Value((string) $name, $this->depth + 1); }
    public function offsetSet($name, $value): void {}
    public function offsetUnset($name): void {}
    public function getIterator(): Iterator { return new ArrayIterator($this->depth < 3 ? [new Value("a", $this->depth + 1), new Value("b", $this->depth + 1)] : []); }
    public function count(): int { return 2; }
}

// What stands in a tag or between two tags that an application brings: {% trans "Pay now" %}, {% trans %}Pay now{% endtrans %}.
class Stub extends Twig\TokenParser\AbstractTokenParser
{
    public function __construct(private string $name) {}
    public function getTag(): string { return $this->name; }
    public function parse(Twig\Token $token): Twig\Node\Node
    {
        $stream = $this->parser->getStream();
        if ($stream->test(Twig\Token::STRING_TYPE)) {
            $text = $this->parser->getExpressionParser()->parseExpression();
            $stream->expect(Twig\Token::BLOCK_END_TYPE);
            return new Twig\Node\PrintNode($text, $token->getLine());
        }
        $parts = [];
        do {
            while (!$stream->nextIf(Twig\Token::BLOCK_END_TYPE)) { $stream->next(); }
            $parts[] = $this->parser->subparse(fn ($t) => $t->test(["plural", "notes", "context", "end{$this->name}"]));
        } while ($stream->next()->getValue() !== "end{$this->name}");
        $stream->expect(Twig\Token::BLOCK_END_TYPE);
        return new Twig\Node\Node($parts);
    }
}

// The template itself; any other one consists of the blocks that it fills.
class Parents implements Twig\Loader\LoaderInterface
{
    public function __construct(private string $text) {}
    public function getSourceContext(string $name): Twig\Source
    {
        preg_match_all('/\{%-?\s*block\s+(\w+)/', $this->text, $found);
        $blocks = implode("", array_map(fn ($block) => "{% block $block %}{% endblock %}", array_unique($found[1])));
        return new Twig\Source($name === "page" ? $this->text : $blocks, $name);
    }
    public function getCacheKey(string $name): string { return $name . md5($this->text); }
    public function isFresh(string $name, int $time): bool { return true; }
    public function exists(string $name): bool { return true; }
}

function values(string $pattern, string $text, bool $truth): array
{
    preg_match_all($pattern, $text, $found);
    $names = $truth ? array_unique($found[1]) : [];
    return array_combine($names, array_map(fn ($name) => new Value($name), $names));
}

function twig(string $text, bool $truth): string
{
    $text = preg_replace('/\{%-?\s*(?:from|import|form_theme)\b.*?%\}/s', "", $text);
    $twig = new Twig\Environment(new Parents($text), ["autoescape" => false]);
    $twig->registerUndefinedFilterCallback(fn ($name) => new Twig\TwigFilter($name, fn ($value = "", array $arguments = []) => $value, ["is_variadic" => true]));
    $twig->registerUndefinedFunctionCallback(fn ($name) => new Twig\TwigFunction($name, fn (array $arguments = []) => "[$name]", ["is_variadic" => true]));
    foreach (["trans", "stopwatch"] as $name) {
        if (preg_match("/\{%-?\s*$name\b/", $text)) { $twig->addTokenParser(new Stub($name)); }
    }
    return $twig->render("page", values('/\b([a-z_]\w*)\b/i', implode(" ", tags($text)), $truth));
}

function tags(string $text): array
{
    preg_match_all('/\{[{%].*?[}%]\}/s', $text, $found);
    return $found[0];
}

function smarty(string $text, bool $truth): string
{
    $smarty = new Smarty();
    $smarty->setCompileDir(sys_get_temp_dir() . "/tonecheck-smarty-" . getmypid());
    $smarty->muteUndefinedOrNullWarnings();
    // Functions, blocks and modifiers that an application brings show what they are given.
    $smarty->registerDefaultPluginHandler(function ($name, $type, $template, &$callback, &$script, &$cacheable) use ($text) {
        if (($type === "block") !== str_contains($text, "{/$name}") && $type !== "modifier") { return false; }
        $callback = "shown_$type";
        return true;
    });
    $smarty->assign(values('/\$(\w+)/', $text, $truth));
    // The template itself has another name each time.
    $text = preg_replace(['/\{(?:include|extends|config_load)\b[^{}]*\}/', '/\$smarty\.(?:current_)?template\b/'], ["", '"page"'], $text);
    return $smarty->fetch("string:" . $text);
}

// All that a file returns, keys and strings.
function evaluated(string $text): string
{
    $file = tempnam(sys_get_temp_dir(), "tonecheck");
    file_put_contents($file, $text);
    try { return json_encode(include $file, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE); } finally { unlink($file); }
}

function shown_function($params, $template) { return implode(" ", array_filter($params, "is_string")); }
function shown_block($params, $content, $template, &$repeat) { return $content; }
function shown_modifier($value) { return $value; }

while (($line = fgets(STDIN)) !== false) {
    $request = json_decode($line, true);
    try {
        $answer = ["text" => $request["engine"] === "phparray" ? evaluated($request["text"]) : $request["engine"]($request["text"], $request["truth"])];
    } catch (Throwable $error) {
        $answer = ["error" => substr($error->getMessage(), 0, 200)];
    }
    echo json_encode($answer, JSON_INVALID_UTF8_SUBSTITUTE | JSON_PARTIAL_OUTPUT_ON_ERROR), "\n";
}
array_map("unlink", glob(sys_get_temp_dir() . "/tonecheck-smarty-" . getmypid() . "/*"));
@rmdir(sys_get_temp_dir() . "/tonecheck-smarty-" . getmypid());
