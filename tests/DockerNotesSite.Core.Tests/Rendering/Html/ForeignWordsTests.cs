namespace DockerNotesSite.Rendering.Html;

public sealed class ForeignWordsTests
{
    [Theory]
    [InlineData("zh-CN", "容器（container）和镜像 (image)", "容器（[container]）和镜像 ([image])")]
    [InlineData("zh-CN", "版本控制系统（VCS）、输出（stdout 和 stderr）", "版本控制系统（VCS）、输出（stdout 和 stderr）")]
    [InlineData("zh-CN", "Docker 和 Docker Compose 都要装", "Docker 和 Docker Compose 都要装")]
    [InlineData("zh-CN", "报错 no such file or directory，重试", "报错 [no such file or directory]，重试")]
    [InlineData("zh-CN", "见 https://a.example/one-two/three", "见 https://a.example/one-two/three")]
    [InlineData("zh-CN", "写时复制（copy-on-write）", "写时复制（[copy-on-write]）")]
    [InlineData("zh-CN", "见 the file in a/b 里", "见 [the file in a]/b 里")]
    [InlineData("ja", "コンテナ、実行（running）", "コンテナ、実行（[running]）")]
    [InlineData("en", "an image (镜像) is a template", "an image ([镜像]) is a template")]
    [InlineData("en", "no such file or directory", "no such file or directory")]
    public void Words_of_another_language_are_found(string language, string text, string marked)
    {
        var (_, stretches) = ForeignWords.In(text, isBehindHan: false, language);

        Assert.Equal(marked, stretches.Reverse().Aggregate(text, (t, s) => t.Insert(s.Index + s.Length, "]").Insert(s.Index, "[")));
    }

    [Fact]
    public void A_name_in_brackets_may_stand_behind_a_link()
    {
        Assert.Single(ForeignWords.In("（container）是", isBehindHan: true, "zh-CN").Stretches);
        Assert.Empty(ForeignWords.In("（container）是", isBehindHan: false, "zh-CN").Stretches);
    }
}
