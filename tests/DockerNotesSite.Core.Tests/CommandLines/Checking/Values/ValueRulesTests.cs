using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.CommandLines.Checking.Values;

/// <summary>What each kind of value takes and refuses, as the real program does.</summary>
public sealed class ValueRulesTests
{
    [Theory]
    [InlineData("port-mapping", "80|80:80|:80|::80|127.0.0.1:80:80|127.0.0.1::80|0.0.0.0:80-81:80-81|[::1]:80:80|::1:80:80|80-81:80|80-82|8080:80/TCP|53:53/sctp|80:80/|08:80|published=80,target=80")]
    [InlineData("volume", "/a|/a:/b|a:/b|C:\\a:/b|/a:/b:ro|.|./a:/b|a:/b:rw,z")]
    [InlineData("mount", "type=bind,src=/a,dst=/b|source=a,target=/b|type=tmpfs,dst=/b,tmpfs-size=1m,tmpfs-mode=1777|Type=bind,SRC=/a,DST=/b,ro|type=volume,dst=/b,volume-nocopy|type=bind,\"src=/a,b\",dst=/x")]
    [InlineData("duration", "0|1m|1.5h|1h30m|.5s|+3s|-1s|1µs|1μs|100ms")]
    [InlineData("size", "1|-1|1m|1MB|1MiB|1 m|1.5g|.5g|1k|1b|1p|1e3|1_0|5.")]
    [InlineData("key-value", "a=b|a=|=b")]
    [InlineData("environment", "KEY=v|KEY|A B=c")]
    [InlineData("label", "a=b|a|com.example.a=b=c")]
    [InlineData("filter", "status=exited||=x")]
    [InlineData("template", "{{.Names}}|table {{.ID}}\t{{.Names}}|json|")]
    [InlineData("decimal", "0.5|1/2|-1|.5|1e-1|0x1")]
    [InlineData("boolean", "true|1|F|False")]
    [InlineData("restart-policy", "no|always|unless-stopped|on-failure|on-failure:3|on-failure:")]
    [InlineData("host-ip", "h:1.2.3.4|h=1.2.3.4|h:::1|h:[::1]|h=[::1]|h:host-gateway")]
    [InlineData("ip", "8.8.8.8|::1|2001:db8::2|::ffff:1.2.3.4")]
    [InlineData("cidr", "172.28.0.0/16|2001:db8::/64")]
    [InlineData("mac", "02:42:ac:11:00:02|02-42-ac-11-00-02|0242.ac11.0002")]
    [InlineData("platform", "linux|linux/amd64|linux/arm64/v8|amd64|windows|linux/amd64,linux/arm64|windows(10.0.17763)/amd64|local")]
    [InlineData("ulimit", "nofile=1024|nofile=1024:2048|nofile=-1|nofile=5:-1|memlock=-1:-1")]
    [InlineData("integer", "5|-5|+5|0x10|0b11|010|1_000|9223372036854775807|-9223372036854775808")]
    [InlineData("unsigned", "5|0x10|18446744073709551615")]
    public void Takes_what_the_program_takes(string kind, string values) =>
        Assert.All(values.Split('|'), value => Assert.Null(FaultIn(kind, value)));

    [Theory]
    [InlineData("port-mapping", "|80:|80-90:80-85|85-80|8080:80/foo|8080/udp:80/udp|65536:80|-1:80|80 :80|a.b:80:80|localhost:80|256.0.0.1:80:80|[fe80::1%eth0]:80:80|80:80:80:80|+80:80|8080:80-82|80:ssh")]
    [InlineData("volume", "|:/b|/a:|/a:/b:|/a::/b")]
    [InlineData("mount", "|type=bind|foo=bar|bind,src=/a,dst=/b|type=bind,src=/a,dst=/b,readonly=maybe|type=bind,src=/a,dst=/b,volume-nocopy|type=volume,dst=/a,bind-propagation=rprivate|type=tmpfs,dst=/b,tmpfs-size=1q|type=tmpfs,dst=/b,tmpfs-mode=9|type=volume, dst=/b|type=bind,dst=")]
    [InlineData("duration", "|5|1.|1d|1s5|1e3s|s|1.2.3s|--1s")]
    [InlineData("size", "|1  m|1e|1eb|10x|0x10|1,5g|m|1Mi|-5|unlimited")]
    [InlineData("key-value", "|a")]
    [InlineData("environment", "|=x")]
    [InlineData("label", "|=b")]
    [InlineData("filter", "status")]
    [InlineData("template", "{{.Names|{{.A}}{{.B")]
    [InlineData("decimal", "|abc|1,5|one|.")]
    [InlineData("boolean", "|yes|no|off|tRUE")]
    [InlineData("restart-policy", "sometimes|ALWAYS|:3|on-failure:x|on-failure:3:4")]
    [InlineData("host-ip", "|h|h:|:1.2.3.4|h:1.2.3|h:host")]
    [InlineData("ip", "|foo|8.8.8|8.8.8.08|8.8.8.8/8|256.1.1.1|[::1]|::1%eth0|1")]
    [InlineData("cidr", "172.28.0.0|172.28.0.0/33|172.28/16|::/129|x/8|1.2.3.4/")]
    [InlineData("mac", "02:42|zz|02:42:ac:11:00:0g|0242:ac11:0002")]
    [InlineData("platform", "foo|linux/|linux/amd64/v2/x|linux/a b|linux,")]
    [InlineData("ulimit", "|nofile|nofile=|nofile=a|nofile=1:2:3|foo=1|NOFILE=3|nofile=2048:1024|nofile=-1:5|nofile=1.5")]
    [InlineData("integer", "|x|5.0|08|1_0_| 5|1e3|9223372036854775808|0x|-")]
    [InlineData("unsigned", "|-1|1e3|18446744073709551616")]
    public void Refuses_what_the_program_refuses(string kind, string values) =>
        Assert.All(values.Split('|'), value => Assert.False(string.IsNullOrEmpty(FaultIn(kind, value)), $"{kind} took \"{value}\""));

    [Theory]
    [InlineData("uint16", "65536")]
    [InlineData("int8", "128")]
    [InlineData("int32", "-2147483649")]
    public void A_whole_number_has_the_size_of_its_type(string type, string value) =>
        Assert.StartsWith("it is ", ValueRules.For(Flag(type[0] == 'u' ? "unsigned" : "integer", type))!.FaultIn(value));

    [Fact]
    public void Any_text_will_do_where_no_kind_is_known()
    {
        Assert.Null(ValueRules.For(Flag("", "string")));
        Assert.Null(ValueRules.For(Flag("user", "string")));
    }

    [Theory]
    [InlineData("nginx|a/b|a:b|a:b_c.|a.b|a_b|a__b|a--b|a.b/c|a.b:1/c|localhost/c|localhost:5000/c|Foo/bar|A.b/c|[::1]:5000/a|a_b.c/d|ubuntu:TAG|5db5f8471261")]
    [InlineData("a@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa|a:t@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void Takes_the_names_that_an_image_can_have(string names) =>
        Assert.All(names.Split('|'), name => Assert.Null(ImageReference.FaultIn(name)));

    [Theory]
    [InlineData("|Nginx|foo/Bar|a//b|/a|a/|a:|:b|a:.b|a:-b|a b|a..b|a___b|a-.b|-a|a-|a.b:/c|a.b:x/c|a:b:c|a:b/c|http://a/b|中文|a@sha256:abc|a@b|a:t@|a:中")]
    public void Refuses_the_names_that_an_image_can_t_have(string names) =>
        Assert.All(names.Split('|'), name => Assert.NotNull(ImageReference.FaultIn(name)));

    [Fact]
    public void Endless_values_are_judged_at_once() =>
        Assert.All((string[])["integer", "duration", "port-mapping", "mount", "size", "cidr", "host-ip", "platform", "ulimit", "template"], kind =>
        {
            Assert.NotNull(FaultIn(kind, new string('9', 200_000) + "x") ?? FaultIn(kind, string.Concat(Enumerable.Repeat("{{", 100_000))));
            FaultIn(kind, string.Concat(Enumerable.Repeat("a-a_a.a:", 50_000)));
        });

    private static string? FaultIn(string kind, string value) =>
        ValueRules.For(Flag(kind, kind is "unsigned" ? "uint" : kind is "integer" ? "int" : "string"))!.FaultIn(value);

    private static FlagFacts Flag(string kind, string type) => new() { Long = "--flag", ValueKind = kind, ValueType = type };
}
