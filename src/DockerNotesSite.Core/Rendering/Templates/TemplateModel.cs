using System.Diagnostics.CodeAnalysis;
using Fluid;

namespace DockerNotesSite.Rendering.Templates;

/// <summary>A type whose public members templates may read. Native compilation keeps them, though only templates name them.</summary>
internal sealed record TemplateModel(Type Type, Action<MemberAccessStrategy> Register)
{
    private const DynamicallyAccessedMemberTypes Members =
        DynamicallyAccessedMemberTypes.PublicProperties | DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.PublicMethods;

    public static TemplateModel Of<[DynamicallyAccessedMembers(Members)] T>() => new(typeof(T), strategy => strategy.Register<T>());
}
