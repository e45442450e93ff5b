using DockerNotesSite.Model.Commands;

namespace DockerNotesSite.Rendering.Html.Explaining;

/// <summary>What is known of a flag or a command besides its meaning, in short phrases one behind the other.</summary>
internal sealed class FlagWords(HtmlWriter html, HtmlScope scope)
{
    private bool _isFollowing;

    public static HtmlText Of(FlagFacts flag, HtmlScope scope) => HtmlWriter.Collect(html => new FlagWords(html, scope).Add(flag));

    public static HtmlText Of(LifeCycle life, HtmlScope scope) => HtmlWriter.Collect(html => new FlagWords(html, scope).Add(life));

    public void Add(FlagFacts flag)
    {
        if (!flag.Values.IsEmpty)
        {
            Add("flag_values", string.Join(scope.Strings["list_separator"], flag.Values));
        }

        Add("flag_default", flag.Default);
        AddIf("flag_repeatable", flag.IsRepeatable);
        AddIf("flag_optional_value", flag.HasOptionalValue);
        Add("flag_negatable", flag.IsNegatable && flag.Long.Length > 2 ? "--no-" + flag.Long[2..] : "");
        Add("needs_component", flag.Component?.Name ?? "");
        Add(flag.Life);
    }

    public void Add(LifeCycle life)
    {
        Add("since", life.Since);
        AddIf("experimental", life.IsExperimental);
        Add("deprecated_since", life.DeprecatedSince);
        Add("removed_since", life.RemovedSince);
        Add(life.DeprecatedSince.Length + life.RemovedSince.Length > 0 ? "replaced_by" : "newer_spelling", life.ReplacedBy);
    }

    /// <summary>A phrase with a value, where there is one.</summary>
    public void Add(string key, string value)
    {
        if (value.Length > 0)
        {
            Separate();
            html.Phrase(scope.Strings[key], value);
        }
    }

    public void AddIf(string key, bool holds)
    {
        if (holds)
        {
            Separate();
            html.Text(scope.Strings[key]);
        }
    }

    private void Separate()
    {
        html.Text(_isFollowing ? scope.Strings["phrase_separator"] : "");
        _isFollowing = true;
    }
}
