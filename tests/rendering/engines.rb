# Renders ERB, HAML and Slim templates: one JSON request a line on standard input, one JSON answer a line.
require "erb"
require "json"

# A value of which anything can be asked; shown as its own name.
class Value < BasicObject
  def initialize(name, truth) = (@name, @truth = name, truth)
  def to_s = "v_#{@name}"
  def to_str = to_s
  def each = @truth ? [yield(::Value.new("x", @truth))] : []
  def method_missing(name, *_, **_)
    return @truth if name.end_with?("?")
    ::Kernel.block_given? ? yield(::Value.new(name, @truth)) : ::Value.new(name, @truth)
  end
  def respond_to_missing?(*) = true
end

class Page
  def initialize(truth) = @truth = truth
  def render_text(engine, text)
    return ERB.new(text, trim_mode: "-").result(binding) if engine == "erb"
    require engine
    (engine == "haml" ? Haml::Template : Slim::Template).new { text }.render(self)
  end
  def method_missing(name, *arguments, **options)
    return @truth if name.end_with?("?")
    strings = [*arguments.grep(String), *options.values.grep(String)]
    return strings.join(" ") if %i[t link_to button_to mail_to simple_format].include?(name) && !strings.empty?
    Value.new(name, @truth)
  end
  def respond_to_missing?(*) = true
end

$stdout.sync = true
$stdin.each_line do |line|
  request = JSON.parse(line)
  # Variables that a controller would have set are asked for like methods.
  text = request["text"].gsub(/(?<![\w@])@(?=[a-z_])/, "")
  answer = begin
    { text: Page.new(request["truth"]).render_text(request["engine"], text).to_s }
  rescue Exception => error
    { error: error.message[0, 200] }
  end
  puts JSON.generate(answer)
end
