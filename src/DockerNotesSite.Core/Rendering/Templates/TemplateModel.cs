using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using DockerNotesSite.Rendering.Html;
using Fluid;
using Fluid.Values;

namespace DockerNotesSite.Rendering.Templates;

/// <summary>
/// A type whose public members templates may read. Native compilation keeps them, though only templates name them; there, what Fluid makes
/// of a member is slow, so the usual ones are called directly.
/// </summary>
internal sealed record TemplateModel(Type Type, Action<MemberAccessStrategy> Register, Action<TemplateValues> Convert)
{
    private const DynamicallyAccessedMemberTypes Members =
        DynamicallyAccessedMemberTypes.PublicProperties | DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.PublicMethods;

    public static TemplateModel Of<[DynamicallyAccessedMembers(Members)] T>()
        where T : class => new(typeof(T), RegisterMembers<T>, values => values.Add<T>(model => new ObjectValue(model)));

    private static void RegisterMembers<[DynamicallyAccessedMembers(Members)] T>(MemberAccessStrategy strategy)
    {
        strategy.Register<T>();
        foreach (var property in typeof(T).GetProperties(BindingFlags.Instance | BindingFlags.Public))
        {
            if (AccessorOf<T>(property) is { } accessor)
            {
                strategy.Register<T>(strategy.MemberNameStrategy(property), accessor);
            }
        }
    }

    /// <summary>Null for a type of which there are too many.</summary>
    private static IMemberAccessor? AccessorOf<T>(PropertyInfo property)
    {
        var getter = property.GetMethod!;
        return property.PropertyType == typeof(string) ? new Accessor<T, string?>(getter.CreateDelegate<Func<T, string?>>(), TemplateValues.Of)
            : !property.PropertyType.IsValueType ? new Accessor<T, object>(getter.CreateDelegate<Func<T, object>>(), value => value)
            : property.PropertyType == typeof(bool) ? new Accessor<T, bool>(getter.CreateDelegate<Func<T, bool>>(), BooleanValue.Create)
            : property.PropertyType == typeof(int) ? new Accessor<T, int>(getter.CreateDelegate<Func<T, int>>(), value => NumberValue.Create(value))
            : property.PropertyType == typeof(HtmlText) ? new Accessor<T, HtmlText>(getter.CreateDelegate<Func<T, HtmlText>>(), TemplateValues.Of)
            : null;
    }

    private sealed class Accessor<T, TValue>(Func<T, TValue> get, Func<TValue, object> convert) : IMemberAccessor
    {
        public object Get(object obj, string name, TemplateContext ctx) => convert(get((T)obj));
    }
}
