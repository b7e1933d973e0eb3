<#-- utilize -->
<#import "utilize.ftl" as utilize>
<#assign kind = "utilize">
<html><body>
<p>Dear ${user.utilize!"friend"},</p>
<#if late && kind == "utilize"><p>You «utilise» many</p><#elseif x??><p>You «utilise» some</p><#else><p>You «utilise» none</p></#if>
<@shop.button href="https://x/utilize">«Utilise» it</@shop.button>
<#list items as utilize><li>${utilize?index}: «utilise» ${utilize.name?html}</li><#else>Nothing to «utilise»</#list>
<#noparse>We «utilise» ${x}</#noparse>
<#macro utilize a b="utilize"><p>We «utilise» macros</p></#macro>
${msg("utilize")}
</body></html>
