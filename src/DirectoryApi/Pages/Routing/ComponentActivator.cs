using Microsoft.AspNetCore.Components;

namespace DirectoryApi.Pages.Routing;

/// <summary>
/// Makes components by their constructors without parameters, which all of this program's have. The framework's own activator makes them
/// by way of expression trees, whose library takes 4 MiB of memory that nothing else here needs.
/// </summary>
internal sealed class ComponentActivator : IComponentActivator
{
    /// <inheritdoc />
    public IComponent CreateInstance(Type componentType) => (IComponent)Activator.CreateInstance(componentType)!;
}
