using DirectoryApi.Domain.Languages;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Pages.Services;

/// <summary>What people call services, and what these are.</summary>
public static class ServiceWords
{
    /// <summary>The everyday name, which a search understands as the service; of a service without one the name of its standard.</summary>
    public static LocalizedText Short(ServiceNode service, PageContext page)
    {
        ArgumentNullException.ThrowIfNull(service);
        ArgumentNullException.ThrowIfNull(page);
        return Text($"service.{service.Service.Slug}", page) ?? Official(service, page);
    }

    /// <summary>The name of its standard in the page's language, or the best there is.</summary>
    public static LocalizedText Official(ServiceNode service, PageContext page)
    {
        ArgumentNullException.ThrowIfNull(service);
        ArgumentNullException.ThrowIfNull(page);
        return page.Request.Choose(service.Service.Names, page.Language);
    }

    /// <summary>One or two sentences that tell what it is; null where there are none.</summary>
    public static string? About(ServiceNode service, PageContext page)
    {
        ArgumentNullException.ThrowIfNull(service);
        ArgumentNullException.ThrowIfNull(page);
        return Text($"service.{service.Service.Slug}.about", page)?.Text;
    }

    private static LocalizedText? Text(string key, PageContext page) =>
        page.Texts.Has(key) ? new LocalizedText(page.Language, page.Texts[key], TextOrigin.Derived) : null;
}
