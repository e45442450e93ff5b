using System.Text.Json;
using DockerNotesSite.Configuration;
using DockerNotesSite.Model;
using DockerNotesSite.Rendering;

namespace DockerNotesSite.Searching;

/// <summary>The index is one that any reader of Lunr 2.3's format can load: those that want every member find every member.</summary>
public sealed class LunrFormatTests
{
    private static readonly Catalog Empty = new() { Notes = [], Commands = [], Concepts = [], Tags = [], Groups = [] };

    public static TheoryData<bool> Sizes => [true, false];

    [Theory]
    [MemberData(nameof(Sizes))]
    public void All_five_members_are_there_even_where_they_are_empty(bool isEmpty)
    {
        var index = IndexOf(isEmpty);

        Assert.Equal(["fieldVectors", "fields", "invertedIndex", "pipeline", "version"], index.EnumerateObject().Select(member => member.Name).Order(StringComparer.Ordinal));
        Assert.Matches(@"^2\.3\.\d+$", index.GetProperty("version").GetString());
        Assert.Equal(JsonValueKind.Array, index.GetProperty("pipeline").ValueKind);
        Assert.All(index.GetProperty("pipeline").EnumerateArray(), function => Assert.Equal(JsonValueKind.String, function.ValueKind));
        Assert.All(["fieldVectors", "invertedIndex"], name => Assert.Equal(isEmpty, index.GetProperty(name).GetArrayLength() == 0));
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Fields_are_names_each_once(bool isEmpty)
    {
        var fields = FieldsOf(IndexOf(isEmpty));

        Assert.NotEmpty(fields);
        Assert.All(fields, Assert.NotEmpty);
        Assert.Equal(fields.Count, fields.Distinct().Count());
    }

    [Fact]
    public void A_field_vector_is_a_name_and_pairs_of_a_term_and_its_score()
    {
        var index = IndexOf(isEmpty: false);
        var (fields, terms) = (FieldsOf(index), index.GetProperty("invertedIndex").GetArrayLength());
        var names = new HashSet<string>();

        foreach (var vector in index.GetProperty("fieldVectors").EnumerateArray())
        {
            Assert.Equal(2, vector.GetArrayLength());
            var parts = vector[0].GetString()!.Split('/');
            Assert.Equal(2, parts.Length);
            Assert.Contains(parts[0], fields);
            Assert.True(names.Add(vector[0].GetString()!));

            var elements = vector[1].EnumerateArray().ToList();
            Assert.Equal(0, elements.Count % 2);
            var numbers = elements.Where((_, i) => i % 2 == 0).Select(number => number.GetInt32()).ToList();
            Assert.Equal(numbers.Order(), numbers);
            Assert.All(numbers, number => Assert.InRange(number, 0, terms - 1));
            Assert.All(elements.Where((_, i) => i % 2 == 1), score => Assert.True(score.GetDouble() > 0));
        }
    }

    [Fact]
    public void A_term_of_the_inverted_index_has_its_number_and_its_documents_in_every_field()
    {
        var index = IndexOf(isEmpty: false);
        var fields = FieldsOf(index);
        var entries = index.GetProperty("invertedIndex").EnumerateArray().ToList();

        Assert.Equal(Enumerable.Range(0, entries.Count), entries.Select(entry => entry[1].GetProperty("_index").GetInt32()).Order());
        var terms = entries.Select(entry => entry[0].GetString()!).ToList();
        Assert.Equal(terms.Order(StringComparer.Ordinal), terms);
        Assert.All(entries, entry =>
        {
            Assert.Equal(2, entry.GetArrayLength());
            Assert.Equal(fields.Prepend("_index"), entry[1].EnumerateObject().Select(member => member.Name));
            Assert.All(fields.SelectMany(field => entry[1].GetProperty(field).EnumerateObject()), posting => Assert.Equal(JsonValueKind.Object, posting.Value.ValueKind));
        });
    }

    private static List<string> FieldsOf(JsonElement index) => [.. index.GetProperty("fields").EnumerateArray().Select(field => field.GetString()!)];

    private static JsonElement IndexOf(bool isEmpty) =>
        SearchScript.Parsed(SearchBuilder.Build(isEmpty ? Empty : SampleCatalog.Plain, new SearchConfiguration(), "zh-CN", []).Index);
}
