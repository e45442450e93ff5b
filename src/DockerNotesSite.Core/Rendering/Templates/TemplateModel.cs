using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using DockerNotesSite.Rendering.Html;
using Fluid;

namespace DockerNotesSite.Rendering.Templates;

/// <summary>
/// A type whose public members templates may read. Native compilation keeps them, though only templates name them; there, what Fluid makes
/// of a member is slow, so the usual ones are called directly.
/// </summary>
internal sealed record TemplateModel(Type Type, Action<MemberAccessStrategy> Register)
{
    private const DynamicallyAccessedMemberTypes Members =
        DynamicallyAccessedMemberTypes.PublicProperties | DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.PublicMethods;

    public static TemplateModel Of<[DynamicallyAccessedMembers(Members)] T>() => new(typeof(T), strategy =>
    {
        strategy.Register<T>();
        foreach (var property in typeof(T).GetProperties(BindingFlags.Instance | BindingFlags.Public))
        {
            if (AccessorOf<T>(property) is { } accessor)
            {
                strategy.Register<T>(strategy.MemberNameStrategy(property), accessor);
            }
        }
    });

    /// <summary>Null for a type of which there are too many.</summary>
    private static IMemberAccessor? AccessorOf<T>(PropertyInfo property)
    {
        var getter = property.GetMethod!;
        return !property.PropertyType.IsValueType ? new Accessor<T, object>(getter.CreateDelegate<Func<T, object>>())
            : property.PropertyType == typeof(bool) ? new Accessor<T, bool>(getter.CreateDelegate<Func<T, bool>>())
            : property.PropertyType == typeof(int) ? new Accessor<T, int>(getter.CreateDelegate<Func<T, int>>())
            : property.PropertyType == typeof(HtmlText) ? new Accessor<T, HtmlText>(getter.CreateDelegate<Func<T, HtmlText>>())
            : null;
    }

    private sealed class Accessor<T, TValue>(Func<T, TValue> get) : IMemberAccessor
    {
        public object Get(object obj, string name, TemplateContext ctx) => get((T)obj)!;
    }
}
